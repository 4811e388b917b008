import type { Fact, Stamp } from '../case/state.js';
import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import type { Signature } from '../shared/signature.js';

export type Opinion = 'agree' | 'disagree' | 'defer';

export type VotingMethod = 'open-statements' | 'paper-ballot';

export type Statement = {
  readonly personId: string;
  readonly opinion: Opinion;
  readonly at: Stamp;
};

/** Totals of a secret ballot on paper; no link from voter to vote exists anywhere. */
export type BallotTotals = {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly spoiled: number;
  readonly agree: number;
  readonly disagree: number;
  readonly defer: number;
  readonly envelopeNo: string;
  readonly scrutineer: Signature;
  readonly counter: Signature;
};

/** What a vote is counted on, and its three totals. The base is the full membership (应到会成员). */
export type Counts = {
  readonly fullMembership: number;
  readonly present: number;
  readonly recused: number;
  readonly agree: number;
  readonly disagree: number;
  readonly defer: number;
};

/** A member who withdrew for one item (art. 53). On what ground is a fact about him; the vault keeps it. */
export type Withdrawal = {
  readonly personId: string;
  readonly at: Stamp;
  readonly returnedAt: Stamp | null;
};

/**
 * Art. 37: the standing committee nominates and the plenary ballots; between plenaries, where it is urgent, the
 * standing committee decides after soliciting the members' opinions.
 */
export type Track = 'plenary' | 'nomination' | 'urgent';

/** One candidate for one post, put to the sitting. */
export type AgendaItem = {
  readonly itemId: string;
  readonly caseId: string;
  /** The opening of the case's decision step for which it was entered; a later one needs a new item. */
  readonly opening: number;
  readonly candidateId: string;
  readonly postId: string;
  readonly enteredAt: Stamp;
  readonly introducedAt: Stamp | null;
  readonly recused: readonly Withdrawal[];
  /** In the order in which they were made. */
  readonly statements: readonly Statement[];
  readonly ballot: Fact<BallotTotals> | null;
  readonly result: 'passed' | 'not-passed' | 'postponed' | 'void' | null;
  /** When wide disagreement was flagged (art. 38); from then on nothing of it is voted on at this sitting. */
  readonly disagreement: Stamp | null;
  /** It decides once more on what was decided: more than half of the full membership consented first. */
  readonly reconsiders: boolean;
  /** How a principal of a city or county team is decided on (art. 37); null for any other post. */
  readonly track: Track | null;
  /** As they stood when the item was concluded; null before, and for a postponed item. */
  readonly counts: Counts | null;
};

/** Who consents that a decision is reconsidered (art. 38). */
export type Petition = {
  readonly caseId: string;
  readonly candidateId: string;
  readonly consenting: readonly string[];
  readonly consentedOn: IsoDate;
  readonly document: Sealed;
};

export type Roster = {
  /** Members present. */
  readonly present: readonly string[];
  readonly absent: readonly { readonly personId: string; readonly reason: Sealed }[];
  /** Others in the room, without a vote. */
  readonly attending: readonly string[];
};

/** One sitting of a body. */
export type CalledMeeting = {
  readonly status: 'called' | 'open' | 'closed';
  readonly version: number;
  readonly meetingId: string;
  readonly bodyId: string;
  readonly unitId: string;
  readonly heldOn: IsoDate;
  readonly method: VotingMethod;
  readonly rulesVersion: string;
  /** Null until it is recorded. */
  readonly roster: Fact<Roster> | null;
  readonly items: { readonly [itemId: string]: AgendaItem };
  readonly petitions: readonly Fact<Petition>[];
};

export type MeetingState =
  | { readonly status: 'uncalled'; readonly version: number }
  | CalledMeeting;

export const uncalled: MeetingState = { status: 'uncalled', version: 0 };
