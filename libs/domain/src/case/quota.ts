import { placesOf } from '../registers/post.js';
import type { Registers } from '../registers/registers.js';
import { placesSought } from './places.js';
import type { OpenedCase } from './state.js';

/** The places at one post: approved, held, taken in advance by other cases, left, and asked for by this case. */
export type Quota = {
  readonly postId: string;
  readonly quota: number;
  readonly filled: number;
  readonly reserved: number;
  readonly vacant: number;
  readonly sought: number;
};

/** One line for each registered post of the case. */
export function quotaOf(state: OpenedCase, { posts }: Registers): readonly Quota[] {
  const ids = [...new Set(state.posts.map(({ postId }) => postId))];
  return ids.flatMap((postId) => {
    const post = posts[postId];
    if (post?.status !== 'registered') return [];
    const { quota, filled, inProcess: reserved, vacant } = placesOf(post, state.caseId);
    const sought = placesSought(state, postId).length;
    return [{ postId, quota, filled, reserved, vacant, sought }];
  });
}
