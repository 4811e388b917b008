import type { Fact, OpenedCase } from '../../case/state.js';
import { type DecisionEvents, decisionFacts } from './events.js';
import { openingsOnProposal } from './openings.js';

/**
 * The vote on a candidate that stands on the case's proposal: the last one, of an opening in which nothing was found
 * void. A decision that is void decides nothing, so what follows it reconsiders nothing.
 */
export function standingOutcome(
  state: OpenedCase,
  candidateId: string,
): Fact<DecisionEvents['MeetingOutcomeRecorded']> | null {
  const votes = openingsOnProposal(state)
    .filter(({ opening }) => !state.voids.some((found) => found.ofOpening === opening))
    .flatMap((run) => decisionFacts(run).outcomes?.[candidateId] ?? []);
  return votes.at(-1) ?? null;
}
