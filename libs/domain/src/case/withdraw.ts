import type { Registers } from '../registers/registers.js';
import type { StreamEvents } from '../shared/decision.js';
import type { NewEvent } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import { passPlacesOn } from './places.js';
import type { OpenedCase } from './state.js';

/** The events by which candidates leave the case; the places held in their names pass on or are free. */
export function withdrawal(
  state: OpenedCase,
  candidateIds: readonly string[],
  reason: Sealed,
  registers: Registers,
): { readonly events: readonly NewEvent[]; readonly also: readonly StreamEvents[] } {
  const candidates = state.candidates.map((candidate) =>
    candidateIds.includes(candidate.candidateId)
      ? { ...candidate, status: 'withdrawn' as const }
      : candidate,
  );
  return {
    events: candidateIds.map((candidateId) =>
      caseEvent('CandidateWithdrawn', { candidateId, reason }),
    ),
    also: passPlacesOn({ ...state, candidates }, registers),
  };
}
