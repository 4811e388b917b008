import { postEvent } from '../registers/post-events.js';
import type { Registers } from '../registers/registers.js';
import type { StreamEvents } from '../shared/decision.js';
import type { NewEvent } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import { type CaseEnd, candidatesIn, currentRun, type OpenedCase } from './state.js';

/**
 * The events that end a case: its current run is closed, and every place it had reserved is free
 * again, except those that its appointed candidates fill.
 */
export function endOfCase(
  state: OpenedCase,
  outcome: CaseEnd['outcome'],
  reason: Sealed | null,
  registers: Registers,
): { readonly events: readonly NewEvent[]; readonly also: readonly StreamEvents[] } {
  const run = currentRun(state);
  const closing =
    run.status === 'closed'
      ? []
      : [caseEvent('StepClosed', { step: run.kind, opening: run.opening, outcome: 'ended' })];
  return {
    events: [...closing, caseEvent('CaseEnded', { outcome, reason })],
    also: releasedPlaces(state, outcome, registers),
  };
}

function releasedPlaces(
  state: OpenedCase,
  outcome: CaseEnd['outcome'],
  registers: Registers,
): readonly StreamEvents[] {
  const appointed = outcome === 'appointed' ? candidatesIn(state) : [];
  const filled = new Set(appointed.map(({ candidateId }) => candidateId));
  return state.posts.flatMap(({ postId }) => {
    const post = registers.posts[postId];
    if (post?.status !== 'registered') return [];
    const held = post.reservations.filter(
      ({ caseId, candidateId }) => caseId === state.caseId && !filled.has(candidateId),
    );
    if (held.length === 0) return [];
    return [
      {
        stream: `post/${postId}`,
        events: held.map((reservation) => postEvent('PlaceReleased', reservation)),
      },
    ];
  });
}
