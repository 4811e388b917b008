import { type Paper, type Papers, paper, paperOfEach } from '../../shared/papers.js';
import type { CheckKind } from './commands.js';
import { inspectionFacts } from './events.js';

export const inspectionPapers: Papers = {
  'candidate-meeting-minutes': paper('23', (run) => {
    const { fixed } = inspectionFacts(run);
    return fixed?.minutes && fixed;
  }),
  'inspection-plan': paper('28', (run) => inspectionFacts(run).plan),
  'team-list': paper('33', (run) => inspectionFacts(run).team),
  'inspection-notice': paper('28', (run) => inspectionFacts(run).notice),
  'talk-records': paperOfEach('29', (run, candidateId) =>
    inspectionFacts(run).interviews?.findLast((each) => each.candidateId === candidateId),
  ),
  'discipline-opinion-own-unit': replyTo('discipline-own-unit'),
  'discipline-opinion-department': replyTo('discipline-department'),
  'integrity-conclusion': paperOfEach(
    '31',
    (run, candidateId) => inspectionFacts(run).conclusions?.[candidateId],
  ),
  'file-audit-form': replyTo('file-audit'),
  'personal-matters-check': replyTo('personal-matters'),
  'petition-check': replyTo('petitions'),
  'inspection-report': paperOfEach(
    '32',
    (run, candidateId) => inspectionFacts(run).reports?.[candidateId],
  ),
  'appointment-proposal': paper('33', (run) => inspectionFacts(run).proposed),
};

function replyTo(check: CheckKind): Paper {
  return paperOfEach(
    '31',
    (run, candidateId) => inspectionFacts(run).replied?.[`${candidateId}/${check}`],
  );
}
