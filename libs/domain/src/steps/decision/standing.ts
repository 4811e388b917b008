import { candidatesIn, type OpenedCase } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type { RecordMeetingOutcome } from './commands.js';

/** The votes on a case so far, by candidate. */
export type Outcomes = {
  readonly [candidateId: string]: Pick<RecordMeetingOutcome, 'result' | 'decidedOn'>;
};

/** What the votes amount to for the candidates that are still in. */
export type DecisionStanding =
  | { readonly kind: 'undecided'; readonly open: number }
  | { readonly kind: 'not-passed'; readonly failed: number }
  | { readonly kind: 'more-than-posts'; readonly passed: number; readonly places: number }
  /** `decidedOn` is the date of the last vote. */
  | { readonly kind: 'complete'; readonly passed: number; readonly decidedOn: IsoDate };

/** Every candidate has passed, and each place has one: only then is the decision complete. */
export function standingOf(state: OpenedCase, outcomes: Outcomes): DecisionStanding {
  const votes = candidatesIn(state).map(({ candidateId }) => outcomes[candidateId]);
  const cast = votes.filter((vote) => vote !== undefined);
  if (cast.length < votes.length) return { kind: 'undecided', open: votes.length - cast.length };
  const failed = cast.filter(({ result }) => result === 'not-passed').length;
  if (failed > 0) return { kind: 'not-passed', failed };
  const decidedOn = cast
    .map((vote) => vote.decidedOn)
    .toSorted()
    .at(-1);
  if (decidedOn === undefined) return { kind: 'undecided', open: 0 };
  return crowdedPost(state) ?? { kind: 'complete', passed: cast.length, decidedOn };
}

/** A post named twice stands for two equal places. */
function crowdedPost(state: OpenedCase): DecisionStanding | null {
  const counts = state.posts.map(({ postId }) => ({
    passed: candidatesIn(state).filter((candidate) => candidate.postId === postId).length,
    places: state.posts.filter((post) => post.postId === postId).length,
  }));
  const crowded = counts.find(({ passed, places }) => passed > places);
  return crowded ? { kind: 'more-than-posts', ...crowded } : null;
}
