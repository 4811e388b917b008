import type { IsoDate } from '../shared/event.js';
import { dateOfDayNumber, dayNumber, daysInMonth, formatDate, parseDate } from './day-number.js';

/** −1 when `a` is the earlier date, 1 when it is the later one, 0 when they are the same. */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  // Four-digit years make the order of the text the order of the days, in every locale.
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The date so many calendar days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The corresponding day so many months later (earlier when negative), or the last day of that month where it has no
 * such day: 31 January plus one month is 28 or 29 February. Count every period from its own start, never from an
 * earlier result: a day lost to a short month would not come back.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = parseDate(date);
  const monthIndex = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return formatDate({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
}

/** The corresponding day so many years later; 29 February becomes 28 February where the year has none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, 12 * years);
}
