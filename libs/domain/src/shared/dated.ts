import { type ActResult, type Decision, invalid } from './decision.js';
import type { IsoDate, NewEvent, OccurredOn } from './event.js';

/**
 * What an act records, with the date that came beside its input: that of every event which has none of
 * its own. A date to come is refused, and so is one that contradicts the date in the act's own input:
 * neither is dropped in silence.
 */
export function dated<Result extends ActResult | (Decision & { readonly kind: 'refused' })>(
  { occurredOn }: { readonly occurredOn: OccurredOn | null },
  { today }: { readonly today: IsoDate },
  act: () => Result,
): Result | ActResult {
  if (occurredOn !== null && dayOf(occurredOn) > today) return invalid('occurredOn', 'in-future');
  const result = act();
  if (result.kind !== 'events' || occurredOn === null) return result;
  const [head] = result.events;
  if (head?.occurredOn !== undefined && dayOf(head.occurredOn) !== dayOf(occurredOn))
    return invalid('occurredOn', 'other-day');
  const own = (event: NewEvent) => event.occurredOn ?? occurredOn;
  return {
    ...result,
    events: result.events.map((event) => ({ ...event, occurredOn: own(event) })),
  };
}

function dayOf(occurredOn: OccurredOn): IsoDate {
  return occurredOn.slice(0, 10);
}
