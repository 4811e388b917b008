import { type ActResult, invalid } from './decision.js';
import type { IsoDate } from './event.js';

/**
 * What has not happened yet is no fact: the answer to an act that dates one after today, or null.
 * @param dates the act's date fields that say when something happened
 */
export function inFuture<Data extends object>(
  { data, today }: { readonly data: Data; readonly today: IsoDate },
  ...dates: readonly (keyof Data & string)[]
): (ActResult & { readonly kind: 'invalid' }) | null {
  const field = dates.find((each) => String(data[each]) > today);
  return field === undefined ? null : invalid(field, 'in-future');
}
