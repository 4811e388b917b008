import type { ProcedureDefinition } from '@jishi/domain';
import { gated } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { inspection } from './promotion/inspection.js';
import { proposal } from './promotion/proposal.js';
import { recommendation } from './promotion/recommendation.js';

/** Art. 46–50: who is no Party member is consulted on whom the committee is to nominate. */
const decisionToNominate = gated(decision, {
  rule: 'B01',
  with: { required: [{ consultee: 'non-party-leaders', whom: 'all' }] },
});

/** The committee nominates; a congress elects or appoints, and the register takes its result. */
export const nomination: ProcedureDefinition = {
  id: 'nomination',
  version: 1,
  caseKind: 'nomination',
  title: { zh: '依法推荐、提名', en: 'Nomination to a congress' },
  acts: caseActs,
  steps: [analysis, proposal, recommendation, inspection, decisionToNominate],
};
