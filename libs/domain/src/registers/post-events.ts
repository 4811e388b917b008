import type { IsoDate } from '../shared/event.js';
import type { Rank } from '../shared/ranks.js';
import type { Text } from '../shared/text.js';
import { type Evolvers, eventsOf, registered } from './folding.js';
import type { PostState, SuperiorPack } from './post.js';
import { type Sourced, sourceOf } from './sourced.js';

/** What is recorded of a post. */
export type PostEvents = {
  PostRegistered: Sourced & {
    readonly unitId: string;
    readonly title: Text;
    readonly rank: Rank;
    readonly quota: number;
    readonly probation: boolean;
    readonly partyYears?: number;
    readonly audited?: boolean;
    readonly dualManaged?: boolean;
    readonly plenary?: boolean;
    readonly superior?: SuperiorPack;
  };
  QuotaChanged: Sourced & { readonly quota: number };
  /** The authority matrix names the body that decides who holds the post. */
  DecidingBodyNamed: Sourced & { readonly bodyId: string };
  /** An open case takes a place in advance (E11). */
  PlaceReserved: { readonly caseId: string; readonly candidateId: string };
  PlaceReleased: { readonly caseId: string; readonly candidateId: string };
  /** Where the place had been reserved by a case, the reservation ends with it. */
  PlaceFilled: Sourced & {
    readonly personId: string;
    readonly since: IsoDate;
    /** The case that filled it and its candidate; null where the register did. */
    readonly caseId: string | null;
    readonly candidateId: string | null;
  };
  PlaceVacated: Sourced & { readonly personId: string; readonly on: IsoDate };
};

export const postEvent = eventsOf<PostEvents>();

export const postEvolvers: Evolvers<PostState, PostEvents> = {
  PostRegistered: (
    _state,
    {
      partyYears = 0,
      audited = false,
      dualManaged = false,
      plenary = false,
      superior = null,
      ...data
    },
    { stream, version },
  ) => ({
    status: 'registered',
    version,
    postId: stream.slice('post/'.length),
    unitId: data.unitId,
    title: data.title,
    rank: data.rank,
    quota: data.quota,
    probation: data.probation,
    partyYears,
    audited,
    dualManaged,
    plenary,
    superior,
    holders: [],
    reservations: [],
    ...sourceOf(data),
  }),
  QuotaChanged: (state, { quota, ...data }, { version }) => {
    const { source: _former, ...post } = registered(state);
    return { ...post, version, quota, ...sourceOf(data) };
  },
  DecidingBodyNamed: (state, { bodyId, ...data }, { version }) => ({
    ...registered(state),
    version,
    decidedBy: { bodyId, ...sourceOf(data) },
  }),
  PlaceReserved: (state, { caseId, candidateId }, { version }) => {
    const post = registered(state);
    return { ...post, version, reservations: [...post.reservations, { caseId, candidateId }] };
  },
  PlaceReleased: (state, place, { version }) => ({ ...without(state, place), version }),
  PlaceFilled: (state, { personId, since, caseId, candidateId, ...data }, { version }) => {
    const post = without(state, { caseId, candidateId });
    const byCase = caseId === null ? {} : { caseId };
    const holder = { personId, since, ...byCase, ...sourceOf(data) };
    return { ...post, version, holders: [...post.holders, holder] };
  },
  PlaceVacated: (state, { personId }, { version }) => {
    const post = registered(state);
    const holders = post.holders.filter((holder) => holder.personId !== personId);
    return { ...post, version, holders };
  },
};

function without(
  state: PostState,
  place: Pick<PostEvents['PlaceFilled'], 'caseId' | 'candidateId'>,
) {
  const post = registered(state);
  const reservations = post.reservations.filter(
    ({ caseId, candidateId }) => caseId !== place.caseId || candidateId !== place.candidateId,
  );
  return { ...post, reservations };
}
