import type { StepRun } from '../../case/state.js';
import { type Papers, paper, paperOfEach } from '../../shared/papers.js';
import { nominationsOf, proposalFacts } from './events.js';

export const proposalPapers: Papers = {
  proposal: paper('13', (run) => proposalFacts(run).adoption),
  'work-plan': paper('14', (run) => proposalFacts(run).workPlan),
  'signed-recommendation': paperOfEach(
    '22',
    (run, candidateId) => byPersons(run, candidateId).find(({ signedFile }) => signedFile),
    // An organisation signs nothing of its own.
    (run, candidateId) => byPersons(run, candidateId).length > 0,
  ),
  'prior-report': paper('14', (run) => proposalFacts(run).priorReport),
};

function byPersons(run: StepRun, candidateId: string) {
  return nominationsOf(proposalFacts(run), candidateId).filter(
    ({ nominatorType }) => nominatorType !== 'organisation',
  );
}
