import type { ProcedureDefinition } from '@jishi/domain';
import { gatedBy, without } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { proposal } from './promotion/proposal.js';

/** Nobody is nominated, so nobody's eligibility is asked. */
const proposalToRemove = gatedBy(
  without(proposal, {
    acts: [
      'record-initial-suggestion',
      'nominate',
      'review-qualification',
      'announce-nomination-result',
    ],
    documents: ['signed-recommendation', 'nomination-result-notice'],
  }),
  'M01',
  'M03',
  'M05',
  'M07',
);

/** Arts. 54–58: the committee decides that somebody leaves his post; the place is free from that day. */
export const removal: ProcedureDefinition = {
  id: 'removal',
  version: 1,
  caseKind: 'removal',
  title: { zh: '免职', en: 'Removal' },
  acts: caseActs,
  steps: [analysis, proposalToRemove, decision],
};
