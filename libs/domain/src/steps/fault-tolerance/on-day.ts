import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate, NewEvent } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';

/**
 * The fact that an act records on the day that it names: no day before the one on which what it
 * follows was done, and none to come.
 */
export function onDay<Data extends object>(
  { data, today }: Pick<ActInput<Data>, 'data' | 'today'>,
  { field, notBefore }: { readonly field: keyof Data & string; readonly notBefore: IsoDate },
  event: NewEvent,
): ActResult {
  const on = String(data[field]);
  if (on < notBefore) return invalid(field, 'too-early');
  return inFuture({ data, today }, field) ?? events({ ...event, occurredOn: on });
}
