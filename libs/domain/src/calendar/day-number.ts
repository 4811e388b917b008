import type { IsoDate } from '../shared/event.js';

const DAYS_IN_400_YEARS = 146_097;
const LAST_YEAR = 9999;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Reads `YYYY-MM-DD`. Throws a RangeError on anything that is no day of the Gregorian calendar. */
export function parseDate(date: IsoDate): YearMonthDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`not a date: ${date}`);
  if (day < 1 || day > daysInMonth(year, month)) throw new RangeError(`no such day: ${date}`);
  return { year, month, day };
}

/** Writes `YYYY-MM-DD`. Throws a RangeError outside the years 0000 to 9999, which the format cannot hold. */
export function formatDate({ year, month, day }: YearMonthDay): IsoDate {
  if (year < 0 || year > LAST_YEAR) throw new RangeError(`year ${year} does not fit YYYY-MM-DD`);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Days in the month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * Days since 1 March of the year 0 (proleptic Gregorian). Years are counted from March, so that the leap day is the
 * last day of its year and needs no case of its own.
 */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = parseDate(date);
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  return startOfMarchYear(marchYear) + daysBeforeMonth(monthsSinceMarch) + day - 1;
}

/** The date with this day number; the inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): IsoDate {
  const estimate = Math.floor((number * 400) / DAYS_IN_400_YEARS);
  const marchYear = startOfMarchYear(estimate + 1) <= number ? estimate + 1 : estimate;
  const dayOfYear = number - startOfMarchYear(marchYear);
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthsSinceMarch + 2) % 12) + 1;
  const year = month > 2 ? marchYear : marchYear + 1;
  return formatDate({ year, month, day: dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1 });
}

/** Saturday or Sunday. */
export function isWeekend(number: number): boolean {
  // Day 0, 1 March of the year 0, was a Wednesday.
  const daysAfterSaturday = (((number + 4) % 7) + 7) % 7;
  return daysAfterSaturday < 2;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function startOfMarchYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** From March the months run 31 30 31 30 31 twice and then 31 and the rest: 153 days in every five months. */
function daysBeforeMonth(monthsSinceMarch: number): number {
  return Math.floor((153 * monthsSinceMarch + 2) / 5);
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
