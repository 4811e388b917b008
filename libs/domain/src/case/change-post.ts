import { caseKinds } from '../procedure/case-kinds.js';
import type { Registers } from '../registers/registers.js';
import type { Command } from '../shared/aggregate.js';
import { type ActResult, invalid } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import type { GovernedContext } from './open-case.js';
import { passPlacesOn } from './places.js';
import { canReturnTo, returnToStep } from './return.js';
import { candidatesIn, type OpenedCase } from './state.js';
import { unitsOfPost } from './units-of-post.js';

export type ChangePost = {
  readonly candidateId: string;
  readonly postId: string;
  readonly reason: Sealed;
};

/**
 * Another post for a candidate. What was suggested, judged and recommended was for the former one (D08), so from the
 * proposal on the case goes back there; a place held in his name passes on or is free.
 */
export function changePost(
  state: OpenedCase,
  command: Command,
  context: GovernedContext,
): ActResult {
  const { candidateId, postId, reason } = command.data as ChangePost;
  const candidate = candidatesIn(state).find((each) => each.candidateId === candidateId);
  if (!candidate || candidate.postId === null) return invalid('candidateId', 'unknown');
  const unusable = unusablePost(state, postId, context);
  if (unusable) return unusable;
  if (
    state.candidates.some((each) => each.personId === candidate.personId && each.postId === postId)
  )
    return invalid('postId', 'already-exists');
  const changed = caseEvent('CandidatePostChanged', {
    candidateId,
    from: candidate.postId,
    postId,
    reason,
  });
  const back = canReturnTo(state, 'proposal')
    ? returnToStep(state, 'proposal', { rule: 'D08', reason })
    : [];
  const candidates = withPost(state, candidateId, postId);
  return {
    kind: 'events',
    events: [changed, ...back],
    also: passPlacesOn({ ...state, candidates }, context.registers),
  };
}

/** A post of the case's unit or of one below it; nobody is removed from another post than his own. */
function unusablePost(
  { unitId }: OpenedCase,
  postId: string,
  { registers, definition }: GovernedContext,
): ReturnType<typeof invalid> | null {
  if (registers.posts[postId]?.status !== 'registered') return invalid('postId', 'unknown');
  const fits = caseKinds[definition.caseKind].result !== 'removed';
  return fits && unitsOfPost(postId, registers).includes(unitId)
    ? null
    : invalid('postId', 'not-applicable');
}

/** The post, with the units that it is of. */
export function readsOfChange(data: JsonObject, registers: Registers): readonly string[] {
  const { postId } = data as ChangePost;
  return [`post/${postId}`, ...unitsOfPost(postId, registers).map((unitId) => `unit/${unitId}`)];
}

export function withPost(
  { candidates }: OpenedCase,
  candidateId: string,
  postId: string,
): OpenedCase['candidates'] {
  return candidates.map((each) => (each.candidateId === candidateId ? { ...each, postId } : each));
}

/** The posts of the case once the candidate stands for another: one that nobody stands for any more is left out. */
export function postsAfter(
  { posts }: OpenedCase,
  candidates: OpenedCase['candidates'],
  { from, postId }: { readonly from: string; readonly postId: string },
): OpenedCase['posts'] {
  const isSought = candidates.some((each) => each.status === 'in' && each.postId === from);
  const left = isSought ? posts : posts.filter((each) => each.postId !== from);
  return left.some((each) => each.postId === postId) ? left : [...left, { postId }];
}
