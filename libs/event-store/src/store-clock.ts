import type { Instant } from '@jishi/domain';

/** The store's clock as it was read at one moment. */
export interface ClockReading {
  readonly now: Instant;
  /** Counts the moves of a simulated store's clock; 0 for ever in a real store. */
  readonly offsetVersion: number;
}
