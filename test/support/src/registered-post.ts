import type { PostState } from '@jishi/domain';

type RegisteredPost = Extract<PostState, { readonly status: 'registered' }>;

/** A post of one place at division-deputy level, nobody in it, unless a scenario says otherwise. */
export function registeredPost(postId: string, more: Partial<RegisteredPost> = {}): RegisteredPost {
  return {
    status: 'registered',
    version: 1,
    postId,
    unitId: 'u1',
    title: { zh: '副处长', en: 'Deputy division head' },
    rank: 'division-deputy',
    quota: 1,
    probation: true,
    partyYears: 0,
    audited: false,
    dualManaged: false,
    plenary: false,
    superior: null,
    holders: [],
    reservations: [],
    ...more,
  };
}
