import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { LateEntry, Signature } from '../../shared/signature.js';

/** Art. 16, 18: a round of talks, each held by two people. */
export type RecordTalks = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Two registered persons. */
  readonly talkers: readonly string[];
  readonly asked: number;
  readonly counts: readonly { readonly candidateId: string; readonly named: number }[];
  readonly record: Sealed;
};

/** Art. 18: the list that is put to the recommendation meeting. */
export type RecordReferenceList = {
  readonly fixedOn: IsoDate;
  readonly candidates: readonly string[];
  readonly document: Sealed;
};

/** Art. 20: the meeting is dropped where three conditions hold together, each with its reason. */
export type DropMeeting = {
  readonly document: Sealed;
  /** The unit is small. */
  readonly smallUnit?: Sealed;
  /** Talks and meeting would ask nearly the same people. */
  readonly sameScope?: Sealed;
  /** The opinions heard in the talks are concentrated. */
  readonly concentrated?: Sealed;
};

export type TallyLine = {
  readonly candidateId: string;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
};

/** Whom arts. 19 and 21 ask, by category. */
export type ParticipantCategory =
  | 'party-committee'
  | 'peoples-congress'
  | 'government'
  | 'consultative-conference'
  | 'discipline-commission'
  | 'court-and-procuratorate'
  | 'departments'
  | 'next-lower-principals'
  | 'mass-organisations'
  | 'democratic-parties'
  | 'own-leaders'
  | 'internal-units'
  | 'subordinate-units'
  | 'others';

/** The slips of the recommendation meeting, counted. They are on paper; no link from voter to vote exists. */
export type RecordTally = {
  readonly meetingOn: IsoDate;
  readonly expected: number;
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly spoiled: number;
  readonly envelopeNo: string;
  /** In list order, never by votes. */
  readonly candidates: readonly TallyLine[];
  /** Who was there, by the categories of arts. 19 and 21. */
  readonly participants?: readonly {
    readonly category: ParticipantCategory;
    readonly present: number;
  }[];
  /** Others whom the slips name (另选他人), with their counts. */
  readonly otherPersons?: Sealed;
  readonly record: Sealed;
  readonly lateEntry?: LateEntry;
};

/** The two who sign the tally. */
export type TallyDuty = 'scrutineer' | 'counter';

export type SignTally = {
  /** The tally that is signed, by the case's version at which it was recorded. */
  readonly tally: number;
  readonly duty: TallyDuty;
  readonly signature: Signature;
};

/** Art. 16: the result, from whose date its year of validity runs. */
export type ConcludeRecommendation = {
  readonly resultDate: IsoDate;
  /** For a named post (定向), or for a level. */
  readonly directed: boolean;
  readonly summary: Sealed;
  readonly lateEntry?: LateEntry;
};

/** Art. 22: a special need, with the superior's consent, takes the place of the recommendation. */
export type ExemptFromRecommendation = {
  readonly consentedOn: IsoDate;
  readonly need: Sealed;
  readonly consent: Sealed;
};
