import type { ProcedureDefinition } from '@jishi/domain';
import { gatedBy, without } from './adapt.js';
import { analysis } from './promotion/analysis.js';
import { caseActs } from './promotion/case-acts.js';
import { decision } from './promotion/decision.js';
import { proposal } from './promotion/proposal.js';

const shortProposal = gatedBy(
  without(proposal, {
    acts: [
      'record-report-to-principal',
      'record-communication',
      'record-work-plan',
      'review-qualification',
      'announce-nomination-result',
      'check-prior-report',
    ],
    documents: ['work-plan', 'nomination-result-notice', 'prior-report'],
  }),
  'M01',
  'M02',
  'M06',
);

const shortDecision = without(decision, {
  acts: [
    'send-consultation',
    'prove-receipt',
    'record-consultation-reply',
    'deem-consent',
    'record-coordination',
  ],
  rules: ['B01', 'B02', 'B03'],
  clocks: ['assistingReply'],
  documents: ['consultation'],
});

/** The shortest way through a case, to learn by. Nothing follows from what is decided. */
export const teaching: ProcedureDefinition = {
  id: 'teaching',
  version: 1,
  caseKind: 'teaching',
  title: { zh: '教学演示（仅限模拟库）', en: 'Teaching (simulated stores only)' },
  acts: caseActs,
  steps: [analysis, shortProposal, shortDecision],
};
