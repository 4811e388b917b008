import type { CaseOutcome } from '../procedure/case-kinds.js';
import { holdsPlace } from '../registers/post.js';
import { postEvent } from '../registers/post-events.js';
import type { Registers } from '../registers/registers.js';
import type { StreamEvents } from '../shared/decision.js';
import type { NewEvent } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { decidedOnCandidate } from './decided-on.js';
import { caseEvent } from './events.js';
import { candidatesIn, forPost, type OpenedCase } from './state.js';

/**
 * The events that end a case: its current run is closed, and every place it had reserved is free
 * again, except those that its appointed candidates fill.
 */
export function endOfCase(
  state: OpenedCase,
  outcome: CaseOutcome,
  reason: Sealed | null,
  registers: Registers,
): { readonly events: readonly NewEvent[]; readonly also: readonly StreamEvents[] } {
  const closing = state.runs
    .filter((run) => run.status !== 'closed')
    .map(({ kind: step, opening }) => caseEvent('StepClosed', { step, opening, outcome: 'ended' }));
  return {
    events: [...closing, caseEvent('CaseEnded', { outcome, reason })],
    also: releasedPlaces(state, outcome, registers),
  };
}

/** The end of a case by what it has come to. Who is removed by it leaves the place he holds. */
export function endByResult(
  state: OpenedCase,
  result: CaseOutcome,
  registers: Registers,
): ReturnType<typeof endOfCase> {
  const end = endOfCase(state, result, null, registers);
  if (result !== 'removed') return end;
  return { ...end, also: [...end.also, ...vacatedPlaces(state, registers)] };
}

/** Art. 45: on the day of the decision. Who has left his place meanwhile has none to leave. */
function vacatedPlaces(state: OpenedCase, { posts }: Registers): readonly StreamEvents[] {
  return candidatesIn(state)
    .map(forPost)
    .flatMap(({ candidateId, personId, postId }) => {
      const on = decidedOnCandidate(state, candidateId);
      if (on === null || !holdsPlace(posts[postId], personId)) return [];
      const vacated = postEvent('PlaceVacated', { personId, on });
      return [{ stream: `post/${postId}`, events: [vacated] }];
    });
}

function releasedPlaces(
  state: OpenedCase,
  outcome: CaseOutcome,
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
