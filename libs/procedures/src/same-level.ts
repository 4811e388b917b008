import { gated, without } from './adapt.js';
import { probation } from './promotion/probation.js';
import { proposal } from './promotion/proposal.js';

/** Who stays on his level has what art. 8 asks for it; that he does stay is judged first of all (D01). */
export const proposalOnLevel = gated(
  without(proposal, { rules: ['M04', 'E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E09'] }),
  { rule: 'D01', with: { path: 'same-level' } },
);

/** Arts. 44–45 alone: art. 43 puts nobody on probation who is not promoted. */
export const appointment = without(probation, {
  acts: [
    'issue-probation-notice',
    'record-leave',
    'decide-extension',
    'end-probation-early',
    'open-probation-assessment',
    'end-probation-period',
    'record-probation-assessment',
  ],
  rules: ['A06'],
  clocks: ['probationEnds', 'probationAssessment', 'absence'],
  documents: ['probation-notice', 'extension-decision', 'probation-assessment', 'formal-notice'],
});
