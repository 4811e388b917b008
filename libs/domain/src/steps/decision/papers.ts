import { type Papers, paper, paperOfEach } from '../../shared/papers.js';
import { decisionFacts } from './events.js';

/** What a sitting keeps itself is there once it has voted: no item is voted on without agenda and roster. */
export const decisionPapers: Papers = {
  consultation: paper(
    '34',
    (run) => Object.values(decisionFacts(run).replies ?? {}).at(-1),
    (run) => decisionFacts(run).consultations !== undefined,
  ),
  agenda: paperOfEach('36', (run, candidateId) => decisionFacts(run).outcomes?.[candidateId]),
  'attendance-sheet': paperOfEach(
    '38',
    (run, candidateId) => decisionFacts(run).outcomes?.[candidateId],
  ),
  solicitation: paperOfEach(
    '37',
    (run, candidateId) => decisionFacts(run).solicitations?.[candidateId],
    (run) => decisionFacts(run).solicitations !== undefined,
  ),
  'superior-pack': paperOfEach(
    '40',
    (run, candidateId) =>
      decisionFacts(run).filings?.[candidateId] ?? decisionFacts(run).submissions?.[candidateId],
    (run, candidateId) =>
      (decisionFacts(run).outcome?.packs ?? []).some((due) => due.candidateId === candidateId),
  ),
};
