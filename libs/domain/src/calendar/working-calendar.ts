import type { IsoDate } from '../shared/event.js';
import { compareDates } from './dates.js';
import { dayNumber, isWeekend } from './day-number.js';

/**
 * The published days off and make-up days of a region. It is data with a version: a deadline names the version it was
 * counted by, and a new schedule is a new version, never a changed one.
 */
export interface WorkingCalendar {
  readonly version: string;
  readonly region: 'CN';
  /** First day for which the schedule is known. */
  readonly from: IsoDate;
  /** Last day for which the schedule is known. */
  readonly to: IsoDate;
  /** Days off by public holiday, weekends among them, with the holiday's Chinese name. */
  readonly holidays: Readonly<Record<IsoDate, string>>;
  /** Weekend days worked in exchange (调休), with the name of the holiday they make up for. */
  readonly makeUpDays: Readonly<Record<IsoDate, string>>;
}

/** Whether people work on that day; null outside the calendar's coverage, where no schedule has been published. */
export function isWorkingDay(calendar: WorkingCalendar, date: IsoDate): boolean | null {
  return covers(calendar, date) ? isScheduledWorkingDay(calendar, date) : null;
}

/** Whether the calendar knows that day's schedule. */
export function covers(calendar: WorkingCalendar, date: IsoDate): boolean {
  return compareDates(calendar.from, date) <= 0 && compareDates(date, calendar.to) <= 0;
}

/**
 * The published schedule where there is one, and Monday to Friday elsewhere. The latter is a guess: whoever uses it
 * must ask `covers` as well and mark the result as provisional.
 */
export function isScheduledWorkingDay(calendar: WorkingCalendar, date: IsoDate): boolean {
  if (calendar.makeUpDays[date] !== undefined) return true;
  return calendar.holidays[date] === undefined && !isWeekend(dayNumber(date));
}
