import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

/** What tells an error made in good faith from an abuse (三个区分开来). */
export const distinctions = ['inexperience', 'exploration', 'for-development'] as const;

/** What is weighed (六个要件). */
export const factors = [
  'motive',
  'conditions',
  'procedure',
  'nature',
  'consequences',
  'recovery',
] as const;

export type ToleranceTest = (typeof distinctions)[number] | (typeof factors)[number];

export type RecordToleranceFinding = {
  readonly test: ToleranceTest;
  /** Whether the test speaks for tolerance. */
  readonly result: 'for' | 'against';
  readonly reason: Sealed;
  readonly evidence: Sealed;
};

export type ToleranceOutcome = 'full' | 'lighter' | 'reduced' | 'refused';

/** An item of the published list of what may and what may not be tolerated, in the version that is cited. */
export type CitedItem = {
  readonly list: string;
  readonly version: string;
  readonly item: string;
  readonly sign: 'positive' | 'negative';
};

/** The collective decision of the body that may determine. */
export type DetermineTolerance = {
  readonly bodyId: string;
  readonly decidedOn: IsoDate;
  /** The members present, registered persons. */
  readonly present: readonly string[];
  readonly agree: number;
  readonly items: readonly CitedItem[];
  readonly outcome: ToleranceOutcome;
  readonly reasons: Sealed;
  readonly minutes: Sealed;
};
