import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

/** Who asked for the check: the person, his unit, or nobody (依职权启动). */
export type ToleranceSource = 'person' | 'unit' | 'ex-officio';

/** The application or proposal is on the table; the check stands before a decision on accountability. */
export type StartToleranceCheck = {
  readonly source: ToleranceSource;
  readonly receivedOn: IsoDate;
  readonly accountabilityId: string;
  /** What was done, and why it should be tolerated. */
  readonly matter: Sealed;
  readonly document: Sealed;
};
