import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';

export type AccountabilityDecision = 'not-held' | 'lighter' | 'reduced' | 'held';

/** A matter of accountability: who is to answer for what, and how it was decided. */
export type MatterOfAccountability = {
  readonly status: 'registered';
  readonly version: number;
  readonly accountabilityId: string;
  readonly unitId: string;
  readonly personId: string;
  readonly openedOn: IsoDate;
  readonly title: Sealed;
  /** The cases of fault tolerance that were started on it, the last one last. */
  readonly checks: readonly string[];
  readonly decision: {
    readonly decidedOn: IsoDate;
    readonly decision: AccountabilityDecision;
  } | null;
};

export type AccountabilityState =
  | { readonly status: 'unregistered'; readonly version: number; readonly checks?: undefined }
  | MatterOfAccountability;
