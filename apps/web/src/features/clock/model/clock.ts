import { advanceClock, getConfig } from '@jishi/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { dataOf } from '../../../shared/api.js';
import { dayOf, daysBetween } from '../../../shared/dates.js';

const DAY = 86_400;
const TICK_MS = 20_000;

interface Reading {
  readonly now: number;
  /** When it was read, by this page's own steady clock. */
  readonly readAt: number;
}

/** The time of the store, which in a simulated one is not the time outside; moves on by itself. */
export function useStoreNow(): string | null {
  const { data } = useQuery({ queryKey: ['clock'], queryFn: readClock });
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (!data) return null;
  return new Date(data.now + (performance.now() - data.readAt)).toISOString();
}

async function readClock(): Promise<Reading> {
  const { now } = await dataOf(getConfig({ throwOnError: true }));
  return { now: Date.parse(now), readAt: performance.now() };
}

/** Moves the clock of a simulated store forward; all that is shown may be other afterwards. */
export function useAdvanceClock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (bySeconds: number) =>
      advanceClock({
        body: { data: { bySeconds } },
        headers: { 'Idempotency-Key': crypto.randomUUID() },
        throwOnError: true,
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export const daysInSeconds = (days: number): number => days * DAY;

/** The move that makes it this day at the same hour; null where the day is not ahead. */
export function secondsUntil(day: string, now: string): number | null {
  const days = daysBetween(dayOf(now), day);
  return days > 0 ? days * DAY : null;
}
