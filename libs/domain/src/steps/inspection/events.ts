import type { SkippedDay } from '../../calendar/working-days.js';
import { add, type EventTable, put, set } from '../../case/fold.js';
import type { Deadline, Fact, StepRun } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type { Signature } from '../../shared/signature.js';
import type {
  AskCheck,
  AttestBars,
  FixInspectionCandidates,
  FormTeam,
  IntegrityOffice,
  IssueInspectionNotice,
  ProposeAppointment,
  RecordBar,
  RecordCheckReply,
  RecordFeedback,
  RecordInspectionPlan,
  RecordInspectionReport,
  RecordIntegrityConclusion,
  RecordInterview,
  RecordUnitTalk,
} from './commands.js';
import { type FurtherEvents, type FurtherFacts, furtherEvents } from './further-events.js';

type Settles = { readonly settles: readonly string[] };

/** One signature on one version of a document; the office or the team names in what capacity. */
type Signed = {
  readonly candidateId: string;
  readonly documentVersion: number;
  readonly signer: string;
  readonly signedOn: IsoDate;
  readonly signature: Signature;
};

/** 1, 2, 3 … for each candidate. */
type Versioned = { readonly documentVersion: number };

export type InspectionEvents = FurtherEvents & {
  BarsAttested: AttestBars;
  BarFound: RecordBar & { readonly signer: string };
  InspectionCandidatesFixed: FixInspectionCandidates & Settles;
  RecommendationLapsed: Settles;
  InspectionPlanRecorded: RecordInspectionPlan;
  InspectionTeamFormed: FormTeam;
  UnitTalkRecorded: RecordUnitTalk;
  InspectionFeedbackGiven: RecordFeedback;
  InspectionNoticeIssued: IssueInspectionNotice & {
    readonly leadEndsOn: IsoDate;
    readonly counted: readonly IsoDate[];
    readonly skipped: readonly SkippedDay[];
    readonly calendarVersion: string;
    readonly deadlines: readonly Deadline[];
  };
  NoticeLeadEnded: { readonly endedOn: IsoDate } & Settles;
  InterviewRecorded: RecordInterview & { readonly number: number };
  CheckAsked: AskCheck;
  CheckReplied: RecordCheckReply;
  IntegrityConclusionRecorded: RecordIntegrityConclusion & Versioned;
  IntegrityConclusionSigned: Signed & { readonly office: IntegrityOffice };
  InspectionReportRecorded: RecordInspectionReport & Versioned;
  InspectionReportSigned: Signed;
  AppointmentProposed: ProposeAppointment;
};

export const inspectionEvents = {
  BarsAttested: { schemaVersion: 1, fold: put('attested', 'candidateId') },
  BarFound: { schemaVersion: 1, fold: put('bars', 'candidateId') },
  InspectionCandidatesFixed: { schemaVersion: 1, fold: set('fixed') },
  RecommendationLapsed: { schemaVersion: 1, fold: set('lapsed') },
  InspectionPlanRecorded: { schemaVersion: 1, fold: set('plan') },
  InspectionTeamFormed: { schemaVersion: 1, fold: set('team') },
  InspectionFeedbackGiven: { schemaVersion: 1, fold: set('feedback') },
  UnitTalkRecorded: { schemaVersion: 1, fold: set('unitTalk') },
  InspectionNoticeIssued: { schemaVersion: 1, fold: set('notice') },
  NoticeLeadEnded: { schemaVersion: 1, fold: set('leadEnded') },
  InterviewRecorded: { schemaVersion: 1, fold: add('interviews') },
  CheckAsked: { schemaVersion: 1, fold: put('asked', 'candidateId', 'check') },
  CheckReplied: { schemaVersion: 1, fold: put('replied', 'candidateId', 'check') },
  IntegrityConclusionRecorded: {
    schemaVersion: 1,
    fold: put('conclusions', 'candidateId'),
    alsoTo: ['unit-secretary', 'discipline-secretary', 'committee-member'],
  },
  IntegrityConclusionSigned: {
    schemaVersion: 1,
    fold: put('conclusionSignatures', 'candidateId', 'documentVersion', 'office'),
  },
  InspectionReportRecorded: {
    schemaVersion: 1,
    fold: put('reports', 'candidateId'),
    alsoTo: ['committee-member', 'meeting-secretary'],
  },
  InspectionReportSigned: {
    schemaVersion: 1,
    fold: put('reportSignatures', 'candidateId', 'documentVersion', 'signer'),
  },
  AppointmentProposed: { schemaVersion: 1, fold: set('proposed') },
  ...furtherEvents,
} as const satisfies EventTable;

export function inspectionEvent<Type extends keyof InspectionEvents>(
  type: Type,
  data: InspectionEvents[Type],
) {
  return { type, schemaVersion: inspectionEvents[type].schemaVersion, data } as const;
}

type FactOf<Type extends keyof InspectionEvents> = Fact<InspectionEvents[Type]>;
type FactsBy<Type extends keyof InspectionEvents> = { readonly [key: string]: FactOf<Type> };

/** The facts of a run of inspection, by the names in the fold table. */
export type InspectionFacts = FurtherFacts & {
  readonly attested?: FactsBy<'BarsAttested'>;
  readonly bars?: FactsBy<'BarFound'>;
  readonly fixed?: FactOf<'InspectionCandidatesFixed'>;
  readonly lapsed?: FactOf<'RecommendationLapsed'>;
  readonly plan?: FactOf<'InspectionPlanRecorded'>;
  readonly team?: FactOf<'InspectionTeamFormed'>;
  readonly feedback?: FactOf<'InspectionFeedbackGiven'>;
  readonly unitTalk?: FactOf<'UnitTalkRecorded'>;
  readonly notice?: FactOf<'InspectionNoticeIssued'>;
  readonly leadEnded?: FactOf<'NoticeLeadEnded'>;
  readonly interviews?: readonly FactOf<'InterviewRecorded'>[];
  readonly asked?: FactsBy<'CheckAsked'>;
  readonly replied?: FactsBy<'CheckReplied'>;
  readonly conclusions?: FactsBy<'IntegrityConclusionRecorded'>;
  readonly conclusionSignatures?: FactsBy<'IntegrityConclusionSigned'>;
  readonly reports?: FactsBy<'InspectionReportRecorded'>;
  readonly reportSignatures?: FactsBy<'InspectionReportSigned'>;
  readonly proposed?: FactOf<'AppointmentProposed'>;
};

export function inspectionFacts(run: StepRun): InspectionFacts {
  return run.facts;
}
