import { type CaseState, caseAggregate, type StoredEvent } from '@jishi/domain';

/** Copies of a store in this process share their events, and so their folds. */
const after = new WeakMap<StoredEvent, CaseState>();

/** A case as the product folds it. */
export function caseStateOf(events: readonly StoredEvent[]): CaseState {
  const known = events.findLastIndex((event) => after.has(event));
  const from = events[known];
  let state = (from && after.get(from)) ?? caseAggregate.initial;
  for (const event of events.slice(known + 1)) {
    state = caseAggregate.evolve(state, event);
    after.set(event, state);
  }
  return state;
}
