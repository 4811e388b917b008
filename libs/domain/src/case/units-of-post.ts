import type { Registers } from '../registers/registers.js';
import { unitChainOf } from '../registers/unit.js';

/** The unit of a post and those above it; none for a post that is not registered. */
export function unitsOfPost(postId: string, registers: Registers): readonly string[] {
  const post = registers.posts[postId];
  return post?.status === 'registered' ? unitChainOf(post.unitId, registers) : [];
}
