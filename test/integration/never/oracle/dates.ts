import { isWorkday } from 'chinese-days';

const DAY = 86_400_000;

export function nextDay(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** The n-th working day, by a calendar that the product does not use. @param from counts itself where it is one */
export function workingDay(from: string, n: number): string {
  let day = from;
  for (let left = isWorkday(from) ? n - 1 : n; left > 0; ) {
    day = nextDay(day);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The corresponding day so many months later, or the last of the month where there is none. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
}
