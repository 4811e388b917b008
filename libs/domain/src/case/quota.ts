import type { Registered } from '../registers/folding.js';
import { type PostState, placesOf } from '../registers/post.js';
import type { Registers } from '../registers/registers.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import { caseEvent } from './events.js';
import { placesSought } from './places.js';
import type { OpenedCase } from './state.js';

/** The places at one post, for one case. */
export type Quota = {
  readonly postId: string;
  readonly quota: number;
  /** Others in post: whom the case has appointed does not stand in his own way. */
  readonly filled: number;
  /** By other open cases. */
  readonly reserved: number;
  readonly vacant: number;
  /** By this case. */
  readonly sought: number;
};

/** A policy says that the places of a post that the case has taken one of have changed. */
export type NoteQuota = { readonly postId: string };

/** One line for each registered post of the case. */
export function quotaOf(state: OpenedCase, { posts }: Registers): readonly Quota[] {
  const ids = [...new Set(state.posts.map(({ postId }) => postId))];
  return ids.flatMap((postId) => {
    const post = posts[postId];
    return post?.status === 'registered' ? [quotaAt(state, post)] : [];
  });
}

export function quotaAt(state: OpenedCase, post: Registered<PostState>): Quota {
  const { postId } = post;
  const seeking = placesSought(state, postId);
  const own = state.candidates
    .filter(({ candidateId }) => seeking.includes(candidateId))
    .map(({ personId }) => personId);
  const holders = post.holders.filter(({ personId }) => !own.includes(personId));
  const { quota, filled, inProcess, vacant } = placesOf({ ...post, holders }, state.caseId);
  return { postId, quota, filled, reserved: inProcess, vacant, sought: seeking.length };
}

/** E11: the case asks for more places than are left for it. */
export function isOver({ sought, vacant }: Pick<Quota, 'sought' | 'vacant'>): boolean {
  return sought > vacant;
}

/** Recorded where the answer is another than the one that the case last knew. */
export function noteQuota(
  state: OpenedCase,
  command: Command,
  { registers }: DecideContext,
): ActResult {
  const { postId } = command.data as NoteQuota;
  const quota = quotaOf(state, registers).find((each) => each.postId === postId);
  if (!quota) return invalid('postId', 'not-applicable');
  const known = state.quotas[postId];
  return isOver(quota) === (known !== undefined && isOver(known))
    ? invalid('postId', 'not-applicable')
    : events(caseEvent('QuotaNoted', quota));
}
