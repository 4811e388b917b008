import { isWorkday } from 'chinese-days';
import type { Row } from './evidence.js';

const DAY = 86_400_000;

export function nextDay(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

interface Published {
  readonly holidays: { readonly [date: string]: string };
  readonly makeUpDays: { readonly [date: string]: string };
}

/**
 * The n-th working day, by a calendar that the product does not use, or by the one that was published last at that
 * moment.
 * @param from counts itself where it is one
 */
export function workingDay(
  from: string,
  n: number,
  { calendars, at }: { readonly calendars: readonly Row[]; readonly at: Row },
): string {
  const inForce = calendars.findLast(({ recordedAt }) => recordedAt < at.recordedAt);
  const works = inForce ? byPublished(inForce.data.calendar as Published) : isWorkday;
  let day = from;
  for (let left = works(from) ? n - 1 : n; left > 0; ) {
    day = nextDay(day);
    if (works(day)) left -= 1;
  }
  return day;
}

function byPublished({ holidays, makeUpDays }: Published): (date: string) => boolean {
  return (date) => {
    const atWeekend = [0, 6].includes(new Date(date).getUTCDay());
    return Object.hasOwn(makeUpDays, date) || !(atWeekend || Object.hasOwn(holidays, date));
  };
}

/** The corresponding day so many months later, or the last of the month where there is none. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
}
