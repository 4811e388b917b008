import type { IsoDate } from '@jishi/domain';
import { z } from 'zod';

const aDate = z.iso.date();

/** `YYYYMM`, `YYYYMMDD`, `YYYY.MM` or `YYYY.MM.DD`; where no day is given, the first. Null for anything else. */
export function readDate(text: string): { readonly date: IsoDate; readonly exact: boolean } | null {
  const [, year, month, day] = /^(\d{4})\.?(\d{2})(?:\.?(\d{2}))?$/.exec(text.trim()) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? '01'}`;
  return aDate.safeParse(date).success ? { date, exact: day !== undefined } : null;
}

/** The month of such a date, `YYYY-MM`. */
export function readMonth(text: string): string | null {
  return readDate(text)?.date.slice(0, 7) ?? null;
}
