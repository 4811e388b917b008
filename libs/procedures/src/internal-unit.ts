import type { ProcedureDefinition } from '@jishi/domain';
import { gated, without } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { inspection } from './promotion/inspection.js';
import { probation } from './promotion/probation.js';
import { proposal } from './promotion/proposal.js';
import { publicity } from './promotion/publicity.js';
import { recommendation } from './promotion/recommendation.js';

/** Art. 21: the leaders of the unit and its own people are asked. */
const recommendationWithin = gated(recommendation, {
  rule: 'D05',
  with: { categories: ['own-leaders', 'internal-units'] },
});

/** Art. 30. */
const inspectionWithin = gated(inspection, {
  rule: 'I07',
  with: { categories: ['unit-leaders', 'internal-heads'] },
});

/** Promotion to head a unit within a department: the same steps in a smaller circle. */
export const internalUnit: ProcedureDefinition = {
  id: 'internal-unit',
  version: 1,
  caseKind: 'internal-unit',
  title: { zh: '内设机构领导职务任用', en: 'Post within a department' },
  acts: caseActs,
  steps: [
    analysis,
    without(proposal, { rules: ['M07', 'X04'] }),
    recommendationWithin,
    inspectionWithin,
    decision,
    publicity,
    probation,
  ],
};
