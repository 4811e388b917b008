import type { Instant, IsoDate } from '../shared/event.js';
import { addDays } from './dates.js';
import { dayNumber, formatDate, parseDate } from './day-number.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;
/** Asia/Shanghai is UTC+8 without summer time, so its midnight is 16:00 UTC of the day before. */
const SHANGHAI_MIDNIGHT_UTC_HOUR = 16;

/**
 * The end of that day in Asia/Shanghai: the midnight that follows it, itself the first instant of the next day. A
 * period that ends with the day still runs before this instant and is over at it.
 */
export function endOfDay(date: IsoDate): Instant {
  return `${formatDate(parseDate(date))}T${SHANGHAI_MIDNIGHT_UTC_HOUR}:00:00.000000Z`;
}

/** The date in Asia/Shanghai at this instant. */
export function dateOf(instant: Instant): IsoDate {
  const { date, hours } = parseInstant(instant);
  return addDays(date, hours >= SHANGHAI_MIDNIGHT_UTC_HOUR ? 1 : 0);
}

/** Seconds from `earlier` to `later`, with microseconds as a fraction; negative when they are the other way round. */
export function instantDiffSeconds(earlier: Instant, later: Instant): number {
  const from = parseInstant(earlier);
  const to = parseInstant(later);
  // The difference in microseconds is a safe integer up to 285 years; that of each instant would not be one.
  return ((secondsOf(to) - secondsOf(from)) * 1_000_000 + to.micros - from.micros) / 1_000_000;
}

interface InstantParts {
  readonly date: IsoDate;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly micros: number;
}

function parseInstant(instant: Instant): InstantParts {
  if (!INSTANT.test(instant)) throw new RangeError(`not an instant: ${instant}`);
  const at = (start: number, end: number) => Number(instant.slice(start, end));
  return {
    date: instant.slice(0, 10),
    hours: at(11, 13),
    minutes: at(14, 16),
    seconds: at(17, 19),
    micros: at(20, 26),
  };
}

function secondsOf({ date, hours, minutes, seconds }: InstantParts): number {
  return ((dayNumber(date) * 24 + hours) * 60 + minutes) * 60 + seconds;
}
