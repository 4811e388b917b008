import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';

/** Art. 13: the six parts of the initial suggestion. It may be drafted part by part; the latest stands. */
export type RecordInitialSuggestion = {
  readonly draftedOn: IsoDate;
  readonly posts?: readonly string[];
  readonly conditions?: Sealed;
  readonly scope?: Sealed;
  readonly manner?: Sealed;
  readonly procedure?: Sealed;
  /** Candidates of the case. */
  readonly intendedPersons?: readonly string[];
  /** Art. 15: candidates are found by an open competition, on the conditions of art. 8 or departing from them. */
  readonly competition?: 'on-conditions' | 'departing';
};

/** Art. 14. */
export type RecordReportToPrincipal = { readonly reportedOn: IsoDate; readonly document: Sealed };

/** Art. 14: those in a limited scope with whom it was communicated. */
export type RecordCommunication = { readonly communicatedOn: IsoDate; readonly scope: Sealed };

export type RecordWorkPlan = { readonly plannedOn: IsoDate; readonly document: Sealed };

export type NominatorType = 'organisation' | 'leader' | 'person';

/** Art. 9: especially outstanding, or a special need of the work. */
export type ExceptionalGround = 'outstanding' | 'special-need';

/** Art. 22: a recommendation by a person, leader or not, is written and signed. */
export type Nominate = {
  readonly candidateId: string;
  readonly nominatedOn: IsoDate;
  readonly nominatorType: NominatorType;
  /** A unit, or a registered person. */
  readonly nominator: string;
  readonly basis: Sealed;
  readonly signedFile?: Sealed;
  /** Who recommends by name says that he answers for it. */
  readonly liability?: Sealed;
  /** Art. 9: set where the promotion is exceptional. */
  readonly exceptional?: ExceptionalGround;
};

/** The eligibility rules are run on a nominee as he stands on the day; the result is what they say, never an opinion. */
export type ReviewQualification = { readonly candidateId: string; readonly document: Sealed };

/** The result of the nomination is made known to a named audience. */
export type AnnounceNominationResult = {
  readonly announcedOn: IsoDate;
  readonly audience: Sealed;
  readonly document: Sealed;
};

/** What has to be reported to the superior before appointment, by the measure on supervision of 2019. */
export type PriorReportMatter =
  | 'reform-or-leaving'
  | 'unusual-moves'
  | 'over-quota'
  | 'no-recommendation'
  | 'exceptional'
  | 'relative-or-staff'
  | 'after-accountability'
  | 'emigrated-family'
  | 'past-age-limit'
  | 'other';

/** Which of them were found; none is a finding as well. */
export type CheckPriorReport = {
  readonly matters: readonly PriorReportMatter[];
  readonly document: Sealed;
};

export type AdoptProposal = { readonly document: Sealed };
