import type { StoredEvent } from '@jishi/client';
import { dayOf, daysBetween, isDate } from '../../../shared/dates.js';

/** Calendar days between the fact and its entry; 0 for one entered on its day, or without a day. */
export function lateDays({
  occurredOn,
  recordedAt,
}: Pick<StoredEvent, 'occurredOn' | 'recordedAt'>) {
  const day = occurredOn?.slice(0, 10);
  if (!day || !isDate(day)) return 0;
  return Math.max(0, daysBetween(day, dayOf(recordedAt)));
}

/** Newest first, and only what stood on record at the position. */
export function eventsUpTo(
  events: readonly StoredEvent[],
  position: number | null,
): readonly StoredEvent[] {
  return events
    .filter(({ version }) => position === null || version <= position)
    .toSorted((a, b) => b.version - a.version);
}

export function headOf(events: readonly StoredEvent[]): number {
  return events.reduce((head, { version }) => Math.max(head, version), 0);
}

/** A position as typed; null where the case has no such record. */
export function typedPosition(text: string, head: number): number | null {
  if (!/^\s*\d{1,9}\s*$/.test(text)) return null;
  const position = Number(text);
  return position >= 1 && position <= head ? position : null;
}

/** Digits of a hash in groups of four, so that they can be compared by eye. */
export function grouped(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? hash;
}
