import type { StepRun } from '../../case/state.js';
import { type Papers, paper, paperOfEach } from '../../shared/papers.js';
import { probationFacts } from './events.js';

export const probationPapers: Papers = {
  'appointment-notice': paper('42', (run) => probationFacts(run).notice),
  'appointment-talk': paperOfEach(
    '44',
    (run, candidateId) => probationFacts(run).talks?.[candidateId],
  ),
  'probation-notice': paperOfEach(
    '43',
    (run, candidateId) => probationFacts(run).probations?.[candidateId],
    onProbation,
  ),
  'extension-decision': paperOfEach(
    '43',
    (run, candidateId) => probationFacts(run).extensions?.[candidateId],
    (run) => probationFacts(run).extensions !== undefined,
  ),
  'probation-assessment': paperOfEach('43', assessment, onProbation),
  'formal-notice': paperOfEach('43', assessment, onProbation),
};

function assessment(run: StepRun, candidateId: string) {
  const { assessments, cutShort } = probationFacts(run);
  return assessments?.[candidateId] ?? cutShort?.[candidateId];
}

/** Whether art. 43 applies to the post is known once the tenure starts. */
function onProbation(run: StepRun, candidateId: string): boolean {
  return probationFacts(run).tenures?.[candidateId]?.probation === true;
}
