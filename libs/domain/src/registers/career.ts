import type { IsoDate } from '../shared/event.js';
import { type Rank, ranks, ranksBetween } from '../shared/ranks.js';
import type { Registered } from './folding.js';
import { covers, type Period } from './periods.js';
import { confirmed, type PersonFacts, type PersonState } from './person.js';
import type { PostState } from './post.js';
import type { Registers } from './registers.js';

/** A leading post that a person has held, as confirmed in the register. */
export type LeadingPost = Period &
  Pick<PersonFacts['post-held'], 'exceptional' | 'probationTo' | 'postId'> & {
    readonly rank: Rank;
  };

export function leadingPosts(person: PersonState | undefined): readonly LeadingPost[] {
  return confirmed(person, 'post-held').flatMap(({ leading, rank, ...post }) =>
    leading && rank !== null ? [{ ...post, rank }] : [],
  );
}

/** The leading posts held on that day. */
export function leadingPostsOn(
  person: PersonState | undefined,
  date: IsoDate,
): readonly LeadingPost[] {
  return leadingPosts(person).filter((post) => covers(post, date));
}

/** The posts of the register that the person holds on that day, leading or not, as far as they are loaded. */
export function postsHeldOn(
  person: PersonState | undefined,
  date: IsoDate,
  { posts }: Pick<Registers, 'posts'>,
): readonly Registered<PostState>[] {
  return confirmed(person, 'post-held')
    .filter((held) => covers(held, date))
    .flatMap(({ postId }) => {
      const post = postId === null ? undefined : posts[postId];
      return post?.status === 'registered' ? [post] : [];
    });
}

/** Whether the person is on probation (art. 43) in a leading post on that day, its last day included. */
export function isOnProbation(person: PersonState | undefined, date: IsoDate): boolean {
  return leadingPostsOn(person, date).some(
    ({ probationTo }) => probationTo !== undefined && date <= probationTo,
  );
}

/** The highest rank of the leading posts held on that day; null where there was none. */
export function rankOn(person: PersonState | undefined, date: IsoDate): Rank | null {
  const held = leadingPostsOn(person, date);
  return (
    held
      .map(({ rank }) => rank)
      .toSorted(byRank)
      .at(-1) ?? null
  );
}

/** Whether the post's rank is above every one that the person holds today. */
export function isPromotion(person: PersonState | undefined, to: Rank, today: IsoDate): boolean {
  const current = rankOn(person, today);
  return current === null || ranksBetween(current, to) > 0;
}

/** The day on which the person came to his present rank; null where he holds none. */
export function promotedOn(person: PersonState | undefined, today: IsoDate): IsoDate | null {
  const current = rankOn(person, today);
  if (current === null) return null;
  return leadingPosts(person)
    .filter(({ rank }) => ranksBetween(current, rank) >= 0)
    .map(({ from }) => from)
    .reduce((first, from) => (from < first ? from : first));
}

/** Whether the person once led at this rank, leads nowhere today, and so comes back to what he was. */
export function returnsToRank(
  person: PersonState | undefined,
  rank: Rank,
  today: IsoDate,
): boolean {
  const led = leadingPosts(person).some(
    (post) => post.rank === rank && post.to !== null && post.to < today,
  );
  return led && leadingPostsOn(person, today).length === 0;
}

function byRank(one: Rank, other: Rank): number {
  return ranks.indexOf(one) - ranks.indexOf(other);
}
