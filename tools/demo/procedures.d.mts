import type { Entry } from './journey.mjs';

export const places: readonly Entry[];

/** How one case of a procedure is acted out. */
export interface Acted {
  readonly entries: readonly Entry[];
  readonly outcome: string;
  /** What is left to do when the year of probation is over. */
  readonly later?: readonly Entry[];
}

export const procedures: Readonly<Record<string, Acted>>;

/** The year goes by for every case on probation; acted out on one of them. */
export const aYearLater: readonly Entry[];
