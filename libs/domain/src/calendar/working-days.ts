import type { IsoDate } from '../shared/event.js';
import { addDays, compareDates } from './dates.js';
import { covers, isScheduledWorkingDay, type WorkingCalendar } from './working-calendar.js';

/**
 * A day that was passed over, with the holiday's name, or null for an ordinary weekend day. It is a type and no
 * interface because it stands in events, whose data must be assignable to JsonObject.
 */
export type SkippedDay = {
  readonly date: IsoDate;
  readonly name: string | null;
};

/** A period counted by a published schedule, each of its days in the order of counting. */
export interface CoveredPeriod {
  readonly kind: 'covered';
  /** The last day counted. The period ends with the end of this day. */
  readonly end: IsoDate;
  readonly counted: readonly IsoDate[];
  readonly skipped: readonly SkippedDay[];
}

/** What is answered when a count needs a day whose schedule is not published. */
export interface BeyondCoverage {
  readonly kind: 'beyond-coverage';
  readonly firstCoveredDay: IsoDate;
  readonly lastCoveredDay: IsoDate;
}

/**
 * A period that leaves the published schedule. `provisionalEnd` takes Monday to Friday for work and may serve a
 * reminder that is marked as provisional; a period that protects someone must be refused.
 */
export interface UncoveredPeriod extends BeyondCoverage {
  readonly provisionalEnd: IsoDate;
}

export type WorkingPeriod = CoveredPeriod | UncoveredPeriod;

/**
 * Counts `n` working days (1 or more) from `start`. With `countStartDay` the start is the first of them if it is a
 * working day; without it, counting begins the day after.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: IsoDate,
  n: number,
  options: { readonly countStartDay: boolean },
): WorkingPeriod {
  return count(calendar, options.countStartDay ? start : addDays(start, 1), n, 1);
}

/** Counts `n` working days (1 or more) backwards, from the day before `date`: the day of a reminder is its `end`. */
export function subtractWorkingDays(
  calendar: WorkingCalendar,
  date: IsoDate,
  n: number,
): WorkingPeriod {
  return count(calendar, addDays(date, -1), n, -1);
}

/**
 * How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. It is the `n` for which
 * `addWorkingDays` without the start day reaches a working day `to`.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: IsoDate,
  to: IsoDate,
): { readonly kind: 'covered'; readonly days: number } | BeyondCoverage {
  let days = 0;
  for (let date = addDays(from, 1); compareDates(date, to) <= 0; date = addDays(date, 1)) {
    if (!covers(calendar, date)) return beyond(calendar);
    if (isScheduledWorkingDay(calendar, date)) days += 1;
  }
  return { kind: 'covered', days };
}

function count(
  calendar: WorkingCalendar,
  first: IsoDate,
  n: number,
  direction: 1 | -1,
): WorkingPeriod {
  if (!Number.isSafeInteger(n) || n < 1)
    throw new RangeError(`a period has one working day or more, not ${n}`);
  const counted: IsoDate[] = [];
  const skipped: SkippedDay[] = [];
  let covered = true;
  let end = first;
  for (let date = first; counted.length < n; date = addDays(date, direction)) {
    covered &&= covers(calendar, date);
    if (isScheduledWorkingDay(calendar, date)) counted.push(date);
    else skipped.push({ date, name: calendar.holidays[date] ?? null });
    end = date;
  }
  return covered
    ? { kind: 'covered', end, counted, skipped }
    : { ...beyond(calendar), provisionalEnd: end };
}

function beyond(calendar: WorkingCalendar): BeyondCoverage {
  return { kind: 'beyond-coverage', firstCoveredDay: calendar.from, lastCoveredDay: calendar.to };
}
