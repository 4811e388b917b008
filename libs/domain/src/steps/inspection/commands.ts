import type { Office } from '../../registers/unit.js';
import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { LateEntry, Signature } from '../../shared/signature.js';

/**
 * Art. 24: a named person states, with a basis for each, that the bars which no register shows do not
 * apply. A candidate to whom one applies is not attested but withdrawn.
 */
export type AttestBars = {
  readonly candidateId: string;
  /** Bar 1: breach of political discipline and rules. */
  readonly politicalDiscipline: Sealed;
  /** Bar 2: low public acceptance. */
  readonly publicAcceptance: Sealed;
  /** Bar 4: office-seeking or canvassing. */
  readonly officeSeeking: Sealed;
  /** Bar 7, and bar 6 where a period is over but still affects use. */
  readonly otherReasons: Sealed;
  /** Bar 5: the special post for which an emigrated family is no bar. */
  readonly specialPost?: Sealed;
};

/** The seven bars of art. 24, in its order. */
export type Bar =
  | 'political-discipline'
  | 'public-acceptance'
  | 'grade'
  | 'office-seeking'
  | 'emigrated-family'
  | 'sanction'
  | 'other';

/** Art. 24: a bar was found to apply. The candidate is no inspection candidate and leaves the case. */
export type RecordBar = {
  readonly candidateId: string;
  readonly bar: Bar;
  readonly foundOn: IsoDate;
  readonly basis: Sealed;
  readonly signature: Signature;
};

/** Art. 23: the meeting fixes the candidates; who is not among them leaves the case. */
export type FixInspectionCandidates = {
  readonly candidateIds: readonly string[];
  readonly fixedOn: IsoDate;
  readonly minutes?: Sealed;
};

export type RecordInspectionPlan = { readonly plannedOn: IsoDate; readonly plan: Sealed };

export type FormTeam = {
  readonly formedOn: IsoDate;
  /** Each member with the declaration of kinship that he gave. */
  readonly members: readonly { readonly personId: string; readonly declaration: Sealed }[];
  readonly leader: string;
};

/** Art. 28: the talk with the principal of the candidates' unit. */
export type RecordUnitTalk = {
  readonly heldOn: IsoDate;
  readonly principal: string;
  readonly record: Sealed;
};

/** The contents that a notice must have (I06). */
export const noticeContents = [
  'task',
  'time',
  'personAndPost',
  'team',
  'phones',
  'complaintLine',
] as const;

export type NoticeContent = (typeof noticeContents)[number];

export type IssueInspectionNotice = {
  readonly issuedOn: IsoDate;
  readonly lateEntry?: LateEntry;
} & { readonly [Content in NoticeContent]?: Sealed };

/** Art. 28: what the inspection found, told to the principal of the candidate's unit. */
export type RecordFeedback = {
  readonly givenOn: IsoDate;
  readonly principal: string;
  readonly record: Sealed;
};

/** A clock act: the notice has stood for its lead time. */
export type EndNoticeLead = { readonly deadline: string };

/** A clock act: the recommendation lost its force before candidates were fixed. */
export type LapseRecommendation = { readonly deadline: string };

export type InterviewCategory =
  | 'unit-leaders'
  | 'internal-heads'
  | 'subordinate-units'
  | 'mass-bodies'
  | 'others';

export type RecordInterview = {
  readonly candidateId: string;
  readonly heldOn: IsoDate;
  /** Two or more members of the team. */
  readonly interviewers: readonly string[];
  readonly category: InterviewCategory;
  readonly record: Sealed;
};

/** The four checks of art. 31, with the discipline opinion heard from two organs, and the economic audit. */
export const checkKinds = [
  'discipline-own-unit',
  'discipline-department',
  'file-audit',
  'personal-matters',
  'petitions',
  'economic-audit',
] as const;

export type CheckKind = (typeof checkKinds)[number];

/** What a discipline organ answers. */
export type DisciplineOpinion = 'nothing-found' | 'suspend' | 'not-suitable';

/** What any other check ends in. */
export type CheckFinding = 'clear' | 'in-doubt' | 'not-clear';

export type CheckResult = DisciplineOpinion | CheckFinding;

/** Asked again, a check starts anew: the earlier answer no longer counts. */
export type AskCheck = {
  readonly candidateId: string;
  readonly check: CheckKind;
  readonly askedOn: IsoDate;
  readonly request: Sealed;
};

export type RecordCheckReply = {
  readonly candidateId: string;
  readonly check: CheckKind;
  readonly answeredOn: IsoDate;
  readonly result: CheckResult;
  /** Last day by the answer itself, where it names one earlier than the rule's window. */
  readonly validUntil?: IsoDate;
  readonly reply: Sealed;
};

/** A new version of the unit's conclusion on integrity; nobody has signed it yet. */
export type RecordIntegrityConclusion = {
  readonly candidateId: string;
  readonly document: Sealed;
};

/** The two offices whose holders sign the conclusion (art. 31). */
export type IntegrityOffice = Extract<Office, 'secretary' | 'discipline-secretary'>;

export type SignIntegrityConclusion = {
  readonly candidateId: string;
  readonly documentVersion: number;
  readonly office: IntegrityOffice;
  readonly signature: Signature;
};

/** A new version of the inspection material (art. 32); nobody has signed it yet. */
export type RecordInspectionReport = {
  readonly candidateId: string;
  readonly document: Sealed;
  /** The section on defects and shortcomings. */
  readonly defects?: Sealed;
};

export type SignInspectionReport = {
  readonly candidateId: string;
  readonly documentVersion: number;
  readonly signature: Signature;
};

/** The organisation department's collective study; who is not proposed leaves the case. */
export type ProposeAppointment = {
  readonly candidateIds: readonly string[];
  readonly studiedOn: IsoDate;
  readonly minutes: Sealed;
};
