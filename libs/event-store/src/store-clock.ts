import type { Instant } from '@jishi/domain';
import { instantOf, microseconds } from '@jishi/ledger';
import type pg from 'pg';
import { onlyRow } from './only-row.js';

/** The store's clock as it was read at one moment. */
export interface ClockReading {
  readonly now: Instant;
  /** Counts the moves of a simulated store's clock; 0 for ever in a real store. */
  readonly offsetVersion: number;
}

export interface StoreClock {
  /** The store's time now, as far as this process knows; asks the store only when the last reading is old. */
  now(): Promise<ClockReading>;
  /** Asks the store; needed where another process may just have moved a simulated clock. */
  refresh(): Promise<ClockReading>;
  /** Takes over a reading that came with an append's result. */
  observe(reading: ClockReading): void;
}

/** A reading serves this long without the store, in milliseconds; a suspended machine stops the monotonic clock. */
const FRESH_MS = 5_000;

interface Kept {
  /** The store's microseconds at the monotonic clock's zero. */
  readonly zero: bigint;
  readonly offsetVersion: number;
  readonly keptAt: number;
}

/** Keeps the store's clock as an offset to this process's monotonic clock, so that most decisions need no query. */
export function createStoreClock(pool: pg.Pool): StoreClock {
  let kept: Kept | undefined;
  const keep = (reading: ClockReading, at: number): Kept => {
    const zero = microseconds(reading.now) - microsOf(at);
    return (kept = { zero, offsetVersion: reading.offsetVersion, keptAt: at });
  };
  const refresh = async (): Promise<ClockReading> => {
    const asked = performance.now();
    const answer = await pool.query<{ clock: ClockReading }>('select store_clock() as clock');
    // The store read its clock between question and answer: at the middle, the error is half the way.
    return readingOf(keep(onlyRow(answer).clock, (asked + performance.now()) / 2));
  };
  return {
    refresh,
    observe(reading) {
      // An answer that was overtaken by the one of a later clock would turn this process's clock back.
      if (kept && reading.offsetVersion < kept.offsetVersion) return;
      keep(reading, performance.now());
    },
    async now() {
      return kept && performance.now() - kept.keptAt < FRESH_MS ? readingOf(kept) : refresh();
    },
  };
}

function readingOf({ zero, offsetVersion }: Kept): ClockReading {
  return { now: instantOf(zero + microsOf(performance.now())), offsetVersion };
}

function microsOf(milliseconds: number): bigint {
  return BigInt(Math.round(milliseconds * 1_000));
}
