import type { PostItem, Text } from '@jishi/client';

export type Counts = Pick<PostItem, 'quota' | 'filled' | 'inProcess' | 'vacant'>;

/** The posts of one unit with their sums. */
export interface Team {
  readonly unitId: string;
  readonly unitName: Text;
  readonly posts: readonly PostItem[];
  readonly total: Counts;
}

const none: Counts = { quota: 0, filled: 0, inProcess: 0, vacant: 0 };

/** The posts by unit, in the order of the API; the numbers are those of the API, added up. */
export function teamsOf(posts: readonly PostItem[]): readonly Team[] {
  const ids = [...new Set(posts.map(({ unitId }) => unitId))];
  return ids.map((unitId) => {
    const own = posts.filter((post) => post.unitId === unitId);
    const unitName = own[0]?.unitName ?? { zh: unitId, en: unitId };
    return { unitId, unitName, posts: own, total: own.reduce(plus, none) };
  });
}

function plus(sum: Counts, post: Counts): Counts {
  return {
    quota: sum.quota + post.quota,
    filled: sum.filled + post.filled,
    inProcess: sum.inProcess + post.inProcess,
    vacant: sum.vacant + post.vacant,
  };
}
