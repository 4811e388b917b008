import { takesPlaces } from '../procedure/case-kinds.js';
import type { PostState } from '../registers/post.js';
import { postEvent } from '../registers/post-events.js';
import type { Registers } from '../registers/registers.js';
import type { StreamEvents } from '../shared/decision.js';
import type { NewEvent } from '../shared/event.js';
import { candidatesIn, type OpenedCase } from './state.js';

/**
 * The candidates in whose names a case takes places at a post: as many as the times it names the
 * post, in list order. More candidates than that compete for the same places.
 */
export function placesSought(state: OpenedCase, postId: string): readonly string[] {
  if (!takesPlaces(state.caseKind)) return [];
  const places = state.posts.filter((each) => each.postId === postId).length;
  return candidatesFor(state, postId).slice(0, places);
}

/** What brings the places that the case holds to those that it seeks (E11). */
export function reservePlaces(state: OpenedCase, registers: Registers): readonly StreamEvents[] {
  return changes(state, registers, (postId) => placesSought(state, postId));
}

/**
 * After a withdrawal: a place held in that candidate's name passes to the next candidate for the
 * post, or is free.
 * @param state the case without the candidate
 */
export function passPlacesOn(state: OpenedCase, registers: Registers): readonly StreamEvents[] {
  return changes(state, registers, (postId, held) => {
    const candidates = candidatesFor(state, postId);
    const stay = candidates.filter((each) => held.includes(each));
    const next = candidates.filter((each) => !held.includes(each));
    return [...stay, ...next].slice(0, held.length);
  });
}

function candidatesFor(state: OpenedCase, postId: string): readonly string[] {
  return candidatesIn(state)
    .filter((candidate) => candidate.postId === postId)
    .map(({ candidateId }) => candidateId);
}

function heldBy(state: OpenedCase, post: PostState | undefined): readonly string[] {
  if (post?.status !== 'registered') return [];
  return post.reservations
    .filter(({ caseId }) => caseId === state.caseId)
    .map(({ candidateId }) => candidateId);
}

function changes(
  state: OpenedCase,
  registers: Registers,
  wanted: (postId: string, held: readonly string[]) => readonly string[],
): readonly StreamEvents[] {
  const posts = new Set(state.posts.map(({ postId }) => postId));
  return [...posts].flatMap((postId) => {
    const held = heldBy(state, registers.posts[postId]);
    const names = wanted(postId, held);
    const events = [
      ...held.filter((each) => !names.includes(each)).map(placeEvent('PlaceReleased', state)),
      ...names.filter((each) => !held.includes(each)).map(placeEvent('PlaceReserved', state)),
    ];
    return events.length === 0 ? [] : [{ stream: `post/${postId}`, events }];
  });
}

function placeEvent(type: 'PlaceReleased' | 'PlaceReserved', { caseId }: OpenedCase) {
  return (candidateId: string): NewEvent => postEvent(type, { caseId, candidateId });
}
