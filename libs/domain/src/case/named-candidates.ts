import type { OpenCase } from './open-case.js';
import type { CandidateState } from './state.js';

/** The candidates as the command that opens a case names them, with the ids under which the case knows them. */
export function namedCandidates({
  candidates,
}: Pick<OpenCase, 'candidates'>): readonly CandidateState[] {
  return candidates.map((candidate, index) => ({
    candidateId: `k${index + 1}`,
    ...candidate,
    status: 'in',
  }));
}
