import { addDays, addYears } from '../calendar/dates.js';
import { dayNumber } from '../calendar/day-number.js';
import type { IsoDate } from '../shared/event.js';
import type { Period } from './periods.js';

/**
 * Whether the periods together have lasted so many years by that day. Days that overlap count once,
 * and a gap postpones the corresponding day by its length, so that one period alone is counted by the
 * calendar: from 2021-03-02, five years are complete on 2026-03-02.
 */
export function lasted(periods: readonly Period[], years: number, asOf: IsoDate): boolean {
  const begun = periods
    .filter(({ from }) => from <= asOf)
    .toSorted((one, other) => dayNumber(one.from) - dayNumber(other.from));
  const first = begun[0];
  if (!first) return false;
  let complete = addYears(first.from, years);
  let counted = first.from;
  for (const { from, to } of begun) {
    if (from > counted) {
      complete = addDays(complete, dayNumber(from) - dayNumber(counted));
      counted = from;
    }
    const end = to === null || to >= asOf ? asOf : addDays(to, 1);
    if (complete <= end) return true;
    if (end > counted) counted = end;
  }
  return false;
}
