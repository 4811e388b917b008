import type { Counts } from '../../meeting/state.js';
import type { SuperiorPack } from '../../registers/post.js';
import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { LateEntry } from '../../shared/signature.js';

/** A policy carries the concluded item of a sitting to its case. */
export type RecordMeetingOutcome = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
  readonly result: 'passed' | 'not-passed';
  readonly counts: Counts;
  readonly decidedOn: IsoDate;
};

/** Where a withdrawal leaves only candidates who have passed: the decision is complete without another vote. */
export type CompleteDecision = Record<string, never>;

/**
 * Art. 34: who is consulted before the meeting. `assisting-party` is the assisting side of a post under dual
 * management; its silence for a month after receipt is consent.
 */
export type Consultee = (typeof consultees)[number];

export const consultees = [
  'leader-in-charge',
  'team-leaders',
  'superior-leader',
  'united-front',
  'non-party-leaders',
  'assisting-party',
  'other',
] as const;

export type SendConsultation = {
  readonly candidateId: string;
  readonly consultee: Consultee;
  readonly addressee: Sealed;
  readonly matter: Sealed;
  readonly sentOn: IsoDate;
};

/** The month of an assisting party runs from its proven receipt, not from the request. */
export type ProveReceipt = {
  readonly consultationId: string;
  readonly receivedOn: IsoDate;
  readonly proof: Sealed;
  readonly lateEntry?: LateEntry;
};

export type RecordConsultationReply = {
  readonly consultationId: string;
  readonly reply: 'agree' | 'disagree' | 'other';
  readonly repliedOn: IsoDate;
  readonly document: Sealed;
};

/** A clock act: a month after receipt without a reply. */
export type DeemConsent = { readonly deadline: string };

/** Who settles a disagreement: of a principal the superior, of a deputy the managing party. */
export type Settler = 'superior' | 'managing-party';

export type RecordCoordination = {
  readonly consultationId: string;
  readonly by: Settler;
  readonly result: 'proceed' | 'stop';
  readonly decidedOn: IsoDate;
  readonly document: Sealed;
};

/** Art. 37, urgent way: every member of the plenary is asked before the standing committee decides. */
export type RecordSolicitation = {
  readonly candidateId: string;
  readonly bodyId: string;
  readonly askedOn: IsoDate;
  readonly closedOn: IsoDate;
  readonly asked: number;
  readonly replied: number;
  readonly agree: number;
  readonly disagree: number;
  readonly other: number;
  readonly urgency: Sealed;
  readonly document: Sealed;
};

/** What may go to the superior about a decision (art. 40). */
export type PackDocument =
  | 'request'
  | 'filing-report'
  | 'approval-form'
  | 'inspection-material'
  | 'personal-file'
  | 'minutes'
  | 'discussion-record'
  | 'recommendation-facts';

export type SendPack = {
  readonly candidateId: string;
  readonly sentOn: IsoDate;
  readonly documents: readonly { readonly type: PackDocument; readonly document: Sealed }[];
};

export type RecordApproval = {
  readonly candidateId: string;
  readonly reply: 'approved' | 'refused';
  readonly repliedOn: IsoDate;
  readonly document: Sealed;
};

/** A clock act: the filing was not sent by its due day. */
export type NoteFilingOverdue = { readonly deadline: string };

/** What goes to the superior about a candidate. */
export type PackDue = { readonly candidateId: string; readonly pack: SuperiorPack };
