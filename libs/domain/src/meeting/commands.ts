import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import type { BallotTotals, Opinion, Petition, Roster, Track, VotingMethod } from './state.js';

export type CallMeeting = {
  readonly bodyId: string;
  /** The body's unit. */
  readonly unitId: string;
  readonly heldOn: IsoDate;
  readonly method: VotingMethod;
  readonly agenda: readonly Sealed[];
};

/**
 * Art. 36: what no register shows is attested here with its document: tour and audit (situation 6),
 * the prior report (7) and other reasons (8).
 */
export type EnterItem = {
  readonly caseId: string;
  readonly candidateId: string;
  readonly postId: string;
  readonly approvalForm: Sealed;
  readonly tourAndAudit: { readonly finding: 'clear' | 'unresolved'; readonly document: Sealed };
  readonly priorReport: {
    readonly matter: 'not-required' | 'approved' | 'missing';
    readonly document: Sealed;
  };
  readonly otherReasons: boolean;
  /** Art. 37, of a post that the plenary decides on, where another body sits. */
  readonly track?: Exclude<Track, 'plenary'>;
};

export type RecordRoster = Roster;

/** The declaration is needed where the register shows no ground. */
export type WithdrawMember = {
  readonly itemId: string;
  readonly personId: string;
  readonly declaration?: Sealed;
};

export type ReturnMember = { readonly itemId: string; readonly personId: string };

/** Art. 39: one person is introduced with recommendation, inspection and reasons. */
export type IntroduceItem = { readonly itemId: string };

/** The member himself, in person; nobody states for another. */
export type StateOpinion = { readonly itemId: string; readonly opinion: Opinion };

export type RecordPaperBallot = { readonly itemId: string } & BallotTotals;

/** Art. 38: opinions differ widely, so there is no vote on the item at this sitting. */
export type FlagDisagreement = { readonly itemId: string; readonly reason: Sealed };

export type PostponeGround = 'wide-disagreement' | 'matter-unclear' | 'below-quorum' | 'other';

/** The item waits for another sitting. One with a flagged disagreement is postponed for it, whatever is named. */
export type PostponeItem = {
  readonly itemId: string;
  readonly ground?: Exclude<PostponeGround, 'wide-disagreement'>;
  /** A plenary's ballot is put off by the standing committee alone (measure of 2004). */
  readonly standingCommittee?: { readonly decidedOn: IsoDate; readonly document: Sealed };
  readonly reason: Sealed;
};

/** Art. 38: what was decided comes up again only after more than half of the full membership have consented. */
export type RecordPetition = Petition;

/** The rules whose breach makes a decision void when it is found later. */
export type VoidingRule = 'B06' | 'B16';

/** The vote on an item is void: it was held below quorum, or persons voted who were no members. */
export type VoidOutcome = {
  readonly itemId: string;
  readonly rule: VoidingRule;
  readonly foundOn: IsoDate;
  /** The document by which the competent body says so. */
  readonly authority: Sealed;
  readonly reason: Sealed;
};

export type ConcludeItem = { readonly itemId: string };

export type CloseMeeting = { readonly minutes: Sealed };
