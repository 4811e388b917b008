import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { LateEntry } from '../../shared/signature.js';

/** Art. 42: the notice goes up; its period is counted from `startsOn`. */
export type PostPublicityNotice = {
  readonly startsOn: IsoDate;
  readonly notice: Sealed;
  readonly channelProof: Sealed;
  /** Art. 42: for an exceptional promotion the notice states its situation and reason. */
  readonly exceptional?: Sealed;
  readonly lateEntry?: LateEntry;
};

/** Art. 42 asks for no notice here: a special post, a level above bureau, or nobody who is promoted. */
export type DetermineNoPublicity = {
  readonly ground: 'special-post' | 'above-bureau' | 'no-promotion';
  readonly document: Sealed;
};

export type ReceiveReport = {
  readonly receivedOn: IsoDate;
  readonly channel: 'letter' | 'visit' | 'phone' | 'online';
  readonly signed: boolean;
  readonly checkable: boolean;
  readonly content: Sealed;
};

/**
 * The four outcomes of the 2000 opinion on pre-appointment publicity: untrue; a general shortcoming
 * with a recorded reminder; serious, so not appointed; serious and not verifiable at once.
 */
export type ReportOutcome = 'untrue' | 'shortcoming' | 'affects' | 'not-verifiable';

export type HandleReport = {
  readonly reportId: string;
  readonly outcome: ReportOutcome;
  readonly document: Sealed;
};

/** A clock act: the required working days are over. */
export type EndPublicityPeriod = { readonly deadline: string };

/** A clock act: the deferral of a report that could not be verified is over. */
export type EndReportDeferral = { readonly deadline: string };
