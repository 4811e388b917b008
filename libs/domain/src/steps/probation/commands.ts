import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { LateEntry, PaperSignature, Signature } from '../../shared/signature.js';

/** The notice of appointment (任职通知); with it the tenure of every candidate still in is on record. */
export type IssueAppointmentNotice = {
  readonly documentNo: string;
  readonly issuedOn: IsoDate;
  readonly notice: Sealed;
};

/** Art. 44: a designated person talks with the appointed. */
export type RecordAppointmentTalk = {
  readonly candidateId: string;
  readonly heldOn: IsoDate;
  readonly talker: string;
  readonly record: Sealed;
};

/** The commitment (任职承诺) that the appointed person signed. */
export type RecordCommitment = {
  readonly candidateId: string;
  readonly signedOn: IsoDate;
  readonly document: Sealed;
};

/** A clock act: the year within which lacking training was to be made good is over. */
export type EndTrainingPeriod = { readonly deadline: string };

/** The training is complete by the register, before its year is over or late. */
export type ConfirmTraining = { readonly candidateId: string; readonly document: Sealed };

/** Art. 43: the year of probation runs from this notice. */
export type IssueProbationNotice = {
  readonly candidateId: string;
  readonly issuedOn: IsoDate;
  readonly notice: Sealed;
  readonly lateEntry?: LateEntry;
};

/** An absence during probation, both days inclusive, recorded when it is over. */
export type RecordLeave = {
  readonly candidateId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly document: Sealed;
};

export type DecideExtension = {
  readonly candidateId: string;
  readonly decidedOn: IsoDate;
  /** The new last day of probation; null where it is not extended. */
  readonly until: IsoDate | null;
  readonly document: Sealed;
};

/**
 * Probation is not normally shortened: only after a serious fault, with approval or filing, is it ended
 * early, and the person removed (A11).
 */
export type EndProbationEarly = {
  readonly candidateId: string;
  readonly endedOn: IsoDate;
  readonly fault: Sealed;
  readonly approval: Sealed;
  /** The decision to remove with the former rank. */
  readonly decision: Sealed;
  readonly signature: Signature;
};

/** A clock act: the month before the end of probation has come. */
export type OpenProbationAssessment = { readonly deadline: string };

/** A clock act: the period is over. */
export type EndProbationPeriod = { readonly deadline: string };

/**
 * Art. 43: on a pass the appointment is formal, on a fail the person is removed. Signed for the
 * assessors on paper, and by the head of the department.
 */
export type RecordProbationAssessment = {
  readonly candidateId: string;
  readonly assessedOn: IsoDate;
  readonly result: 'pass' | 'fail';
  readonly report: Sealed;
  /** The formal notice, or the decision to remove with the former rank. */
  readonly decision: Sealed;
  readonly assessor: PaperSignature;
  readonly signature: Signature;
};
