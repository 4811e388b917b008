import type { Text } from '@jishi/client';

const ZONE = 'Asia/Shanghai';

const weekdays: readonly Text[] = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
];

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant as `YYYY-MM-DD hh:mm:ss` in Asia/Shanghai, whatever zone the browser stands in. */
export function shanghaiTime(instant: string): string {
  const of = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${of.year}-${of.month}-${of.day} ${of.hour}:${of.minute}:${of.second}`;
}

/** The day of an instant in Asia/Shanghai; a plain date stays as it is. */
export function dayOf(when: string): string {
  return isDate(when) ? when : shanghaiTime(when).slice(0, 10);
}

/** 周一 and Mon for `YYYY-MM-DD`. */
export function weekdayOf(day: string): Text | null {
  if (!isDate(day)) return null;
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? null;
}

/** A day as people type it: `20260209`, `2026/2/9`, `2026-02-09`. Null where it names no day. */
export function typedDate(text: string): string | null {
  const match = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  const written = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isDate(written) ? written : null;
}

/** Whether the text is an existing day written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Calendar days from one day to another; below zero when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
