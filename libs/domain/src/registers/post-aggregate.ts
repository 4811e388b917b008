import { events, invalid, refused } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { Registered } from './folding.js';
import type { PostState } from './post.js';
import { type PostEvents, postEvent, postEvolvers } from './post-events.js';
import { registerAggregate } from './register.js';
import { changes, registers } from './register-acts.js';
import type { Sourced } from './sourced.js';

export type RegisterPost = PostEvents['PostRegistered'];
export type ChangeQuota = Sourced & { readonly quota: number };
/** One line of the authority matrix: which body decides who holds the post. */
export type NameDecidingBody = Sourced & { readonly bodyId: string };
/** A person already in the post is entered as its holder; a case fills its place by its own events. */
export type FillPlace = Sourced & { readonly personId: string; readonly since: IsoDate };
export type VacatePlace = Sourced & { readonly personId: string; readonly on: IsoDate };

/** A post with its approved places, who holds them and which cases have taken one in advance. */
export const postAggregate = registerAggregate({
  prefix: 'post',
  initial: { status: 'unregistered', version: 0 },
  evolvers: postEvolvers,
  acts: {
    'register-post': registers<PostState, RegisterPost>('postId', {
      title: { zh: '登记职位', en: 'Register post' },
      reads: ({ unitId }) => [`unit/${unitId}`],
      decide: ({ data, registers: { units } }) =>
        units[data.unitId]?.status === 'registered'
          ? events(postEvent('PostRegistered', data))
          : invalid('unitId', 'unknown'),
    }),
    'change-quota': changes<PostState, ChangeQuota>('postId', {
      title: { zh: '调整职数', en: 'Change quota' },
      decide: ({ data, state }) =>
        overHolders({ ...state, ...data }, 0) ?? events(postEvent('QuotaChanged', data)),
    }),
    'name-deciding-body': changes<PostState, NameDecidingBody>('postId', {
      title: { zh: '规定决定机构', en: 'Name deciding body' },
      reads: ({ bodyId }) => [`body/${bodyId}`],
      decide: ({ data, state, registers: { bodies } }) => {
        const body = bodies[data.bodyId];
        if (body?.status !== 'registered') return invalid('bodyId', 'unknown');
        // Art. 37: on such a post nobody but a plenary decides.
        if (state.plenary && !body.plenary) return invalid('bodyId', 'not-applicable');
        return events(postEvent('DecidingBodyNamed', data));
      },
    }),
    'fill-place': changes<PostState, FillPlace>('postId', {
      title: { zh: '登记现任', en: 'Record holder' },
      reads: ({ personId }) => [`person/${personId}`],
      decide: ({ data, state, today, registers: { persons } }) => {
        if (persons[data.personId]?.status !== 'registered') return invalid('personId', 'unknown');
        if (holderOf(state, data.personId)) return invalid('personId', 'already-exists');
        if (data.since > today) return invalid('since', 'in-future');
        const filled = { ...data, caseId: null, candidateId: null };
        return (
          overHolders(state, 1) ??
          events({ ...postEvent('PlaceFilled', filled), occurredOn: data.since })
        );
      },
    }),
    'vacate-place': changes<PostState, VacatePlace>('postId', {
      title: { zh: '登记空缺', en: 'Record vacancy' },
      decide: ({ data, state, today }) => {
        const holder = holderOf(state, data.personId);
        if (!holder) return invalid('personId', 'unknown');
        if (data.on < holder.since) return invalid('on', 'too-early');
        if (data.on > today) return invalid('on', 'in-future');
        return events({ ...postEvent('PlaceVacated', data), occurredOn: data.on });
      },
    }),
  },
  unitOf: (state, data) =>
    state.status === 'registered' ? state.unitId : (data as RegisterPost).unitId,
});

/**
 * E11: never more in post than the quota. A place that an open case has taken in advance holds up no fact: the superior
 * lowers a quota, and fills a place, whatever is under way here; the case that has lost its place is told (`note-quota`).
 */
function overHolders(post: Registered<PostState>, sought: number) {
  const { postId, quota } = post;
  const filled = post.holders.length;
  const reserved = post.reservations.length;
  if (filled + sought <= quota) return null;
  return refused({
    rule: 'E11',
    effect: 'block',
    reason: 'over-quota',
    facts: { postId, quota, filled, reserved, sought },
    whoCan: ['department-head'],
  });
}

function holderOf(post: Registered<PostState>, personId: string) {
  return post.holders.find((holder) => holder.personId === personId);
}
