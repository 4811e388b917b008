import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import type { BallotTotals, Opinion, Roster, VotingMethod } from './state.js';

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

/** Art. 38: wide disagreement, so no vote; the item waits for another sitting. */
export type PostponeItem = { readonly itemId: string; readonly reason: Sealed };

export type ConcludeItem = { readonly itemId: string };

export type CloseMeeting = { readonly minutes: Sealed };
