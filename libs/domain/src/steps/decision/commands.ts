import type { Counts } from '../../meeting/state.js';
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
export type Consultee =
  | 'leader-in-charge'
  | 'team-leaders'
  | 'superior-leader'
  | 'united-front'
  | 'non-party-leaders'
  | 'assisting-party'
  | 'other';

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
