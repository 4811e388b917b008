import type { Sealed } from '../shared/sealed.js';
import type { Signature } from '../shared/signature.js';
import type { RecordAnalysis } from '../steps/analysis/commands.js';
import type {
  RecordApproval,
  RecordConsultationReply,
  RecordCoordination,
  RecordSolicitation,
  SendConsultation,
} from '../steps/decision/commands.js';
import type {
  CheckCorrection,
  FileToleranceResult,
  HearPerson,
  NotifyOrganisationDepartment,
  RecordFactCheck,
  RecordResultUse,
  RecordToleranceFinding,
  RecordUnitOpinion,
  ReplyOnTolerance,
  ReportCorrection,
} from '../steps/fault-tolerance/commands.js';
import type {
  AskCheck,
  FixInspectionCandidates,
  FormTeam,
  RecordCheckReply,
  RecordFeedback,
  RecordInspectionPlan,
  RecordInterview,
  RecordUnitTalk,
} from '../steps/inspection/commands.js';
import type { RecordAppointmentTalk } from '../steps/probation/commands.js';
import type {
  CheckPriorReport,
  Nominate,
  RecordCommunication,
  RecordInitialSuggestion,
  RecordReportToPrincipal,
  RecordWorkPlan,
} from '../steps/proposal/commands.js';
import type { ExemptFromRecommendation, RecordTalks } from '../steps/recommendation/commands.js';

/** The right values of one fact, by the act that recorded it; what is left out was right. */
type Of<Act extends string, Data, Field extends keyof Data> = { readonly act: Act } & Partial<
  Pick<Data, Field>
>;

/**
 * What can be corrected by values. Who and what a fact is about is its identity; what a clock was armed by,
 * what was signed and what a sitting voted are no values to be put right: they are done anew.
 */
export type Correction = OfAppointment | OfTolerance;

type OfAppointment =
  | Of<'record-analysis', RecordAnalysis, 'analysedOn'>
  | Of<'record-initial-suggestion', RecordInitialSuggestion, 'draftedOn'>
  | Of<'record-report-to-principal', RecordReportToPrincipal, 'reportedOn'>
  | Of<'record-communication', RecordCommunication, 'communicatedOn'>
  | Of<'record-work-plan', RecordWorkPlan, 'plannedOn'>
  | Of<'nominate', Nominate, 'nominatedOn'>
  | Of<'check-prior-report', CheckPriorReport, 'matters'>
  | Of<'record-talks', RecordTalks, 'from' | 'to' | 'asked'>
  | Of<'exempt-from-recommendation', ExemptFromRecommendation, 'consentedOn'>
  | Of<'fix-inspection-candidates', FixInspectionCandidates, 'fixedOn'>
  | Of<'record-inspection-plan', RecordInspectionPlan, 'plannedOn'>
  | Of<'form-team', FormTeam, 'formedOn'>
  | Of<'record-unit-talk', RecordUnitTalk, 'heldOn'>
  | Of<'record-interview', RecordInterview, 'heldOn' | 'category'>
  | Of<'record-feedback', RecordFeedback, 'givenOn'>
  | Of<'ask-check', AskCheck, 'askedOn'>
  | Of<'record-check-reply', RecordCheckReply, 'answeredOn' | 'result' | 'validUntil'>
  | Of<'send-consultation', SendConsultation, 'sentOn'>
  | Of<'record-consultation-reply', RecordConsultationReply, 'reply' | 'repliedOn'>
  | Of<'record-coordination', RecordCoordination, 'result' | 'decidedOn'>
  | Of<
      'record-solicitation',
      RecordSolicitation,
      'asked' | 'replied' | 'agree' | 'disagree' | 'other'
    >
  | Of<'record-approval', RecordApproval, 'reply' | 'repliedOn'>
  | Of<'record-appointment-talk', RecordAppointmentTalk, 'heldOn'>;

type OfTolerance =
  | Of<'hear-person', HearPerson, 'heardOn'>
  | Of<'record-unit-opinion', RecordUnitOpinion, 'statedOn'>
  | Of<'record-fact-check', RecordFactCheck, 'method' | 'checkedOn'>
  | Of<'record-tolerance-finding', RecordToleranceFinding, 'result'>
  | Of<'reply-on-tolerance', ReplyOnTolerance, 'repliedOn'>
  | Of<'file-tolerance-result', FileToleranceResult, 'filedOn' | 'filedWith'>
  | Of<'report-correction', ReportCorrection, 'doneOn'>
  | Of<'check-correction', CheckCorrection, 'checkedOn' | 'result'>
  | Of<'notify-organisation-department', NotifyOrganisationDepartment, 'notifiedOn'>
  | Of<'record-result-use', RecordResultUse, 'usedOn' | 'scopes'>;

/** A fact of the case was entered wrongly; the event that holds it stays. */
export type CorrectFact = {
  /** The event of the case's stream that is corrected. */
  readonly version: number;
  readonly correction: Correction;
  readonly reason: Sealed;
  /** The document on which the correction rests. */
  readonly authority: Sealed;
  readonly signature: Signature;
};
