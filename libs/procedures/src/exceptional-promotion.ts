import type { ProcedureDefinition } from '@jishi/domain';
import { gated } from './adapt.js';
import { promotion } from './promotion/index.js';
import { proposal } from './promotion/proposal.js';

/** Art. 9: every nomination states its ground, and the superior consents beforehand (E10). */
const proposalOfException = gated(proposal, { rule: 'E09', with: { asked: true } });

/** A promotion before the years of art. 8 are complete. */
export const exceptionalPromotion: ProcedureDefinition = {
  ...promotion,
  id: 'exceptional-promotion',
  caseKind: 'exceptional-promotion',
  title: { zh: '破格提拔', en: 'Exceptional promotion' },
  steps: promotion.steps.map((step) => (step.kind === 'proposal' ? proposalOfException : step)),
};
