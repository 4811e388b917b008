export type { Actor } from './access/actor.js';
export type { EndDeputyship, NameDeputy } from './access/deputies.js';
export { administrators, readOnlyRoles } from './access/duties.js';
export { type Duty, dutiesOn, holdersOn } from './access/duties-on.js';
export type { AppointFirstAdmin } from './access/first-admin.js';
export type { EndGrant, GiveGrant } from './access/grants.js';
export type { LinkAccount } from './access/link.js';
export { type Asking, heldRoles, mayAct } from './access/may-act.js';
export { mayRead, type ReadScope, readScope } from './access/may-read.js';
export { roleTitles } from './access/role-titles.js';
export { type GrantableRole, productRoles, type Role, roles } from './access/roles.js';
export type { AccessState, Deputyship, Grant } from './access/state.js';
export type {
  DecideAccountabilityMatter,
  OpenAccountabilityMatter,
} from './accountability/events.js';
export type {
  AccountabilityDecision,
  AccountabilityState,
  MatterOfAccountability,
} from './accountability/state.js';
export { aggregateOf, aggregates, prefixOf, titleOf } from './aggregates.js';
export type { PublishCalendar, PublishedDays } from './calendar/calendar-aggregate.js';
export type { AdvanceClock } from './calendar/clock-aggregate.js';
export { addDays, addMonths, addYears, compareDates } from './calendar/dates.js';
export { dateOf, endOfDay, instantDiffSeconds } from './calendar/instants.js';
export { isWorkingDay, type WorkingCalendar } from './calendar/working-calendar.js';
export {
  addWorkingDays,
  type BeyondCoverage,
  type CoveredPeriod,
  type SkippedDay,
  subtractWorkingDays,
  type UncoveredPeriod,
  type WorkingPeriod,
  workingDaysBetween,
} from './calendar/working-days.js';
export type {
  EndCase,
  OpenStep,
  ReturnToStep,
  WithdrawCandidate,
} from './case/acts.js';
export { caseActs } from './case/acts.js';
export { caseAggregate } from './case/aggregate.js';
export { allowedActs, type OfferedAct } from './case/allowed-acts.js';
export type { AttestRule } from './case/attestation.js';
export { allBlockedOn, type Blocked, blockedOn, waitsOf, waitWording } from './case/blocked-on.js';
export type { ChangePost } from './case/change-post.js';
export type { GiveReminder, NoteMissedDeadline } from './case/clock-acts.js';
export type { CorrectFact, Correction } from './case/correction.js';
export { type DocumentState, documentsOf } from './case/documents.js';
export type { FlagDecisions } from './case/flag-decisions.js';
export type { RecordDeferral, VoidMeetingOutcome } from './case/from-sitting.js';
export { type GateState, gatesOfCase, gatesOfRun } from './case/gates.js';
export {
  type AssignCase,
  type NoteKind,
  ownerOf,
  type SendNote,
} from './case/handling.js';
export { mayOpenPiece } from './case/may-open-piece.js';
export { hindrancesOf, type MoveProcedure } from './case/move.js';
export type { OpenCase } from './case/open-case.js';
export { type PastGap, pastGaps } from './case/past-gaps.js';
export type { NoteQuota } from './case/quota.js';
export {
  type CandidateState,
  type CaseState,
  currentRun,
  type Deadline,
  latestRun,
  type MatterState,
  type OpenedCase,
  type Stamp,
  type StepRun,
} from './case/state.js';
export type { AskSuperior, RecordSuperiorReply, SuperiorMatter } from './case/superior.js';
export type { ResumeCase, SuspendCase } from './case/suspension.js';
export { type ClosePastStep, definitionFor, type HandOver } from './case/take-over.js';
export { type Task, taskStates, tasksOf } from './case/tasks.js';
export {
  type CaseView,
  caseView,
  type DeadlineView,
  type StepView,
  stepView,
} from './case/view.js';
export type { VoidDecision } from './case/void-decision.js';
export { type WorkingInWords, workingsOf } from './case/workings.js';
export { meetingAggregate } from './meeting/aggregate.js';
export type {
  CallMeeting,
  CloseMeeting,
  ConcludeItem,
  EnterItem,
  FlagDisagreement,
  IntroduceItem,
  PostponeItem,
  RecordPaperBallot,
  RecordPetition,
  RecordRoster,
  ReturnMember,
  StateOpinion,
  VoidOutcome,
  WithdrawMember,
} from './meeting/commands.js';
export {
  countsOf,
  majorityOf,
  presentMembers,
  type Sitting,
  sittingOf,
  stillToSpeak,
  votersOf,
} from './meeting/counts.js';
export type { MeetingEvents } from './meeting/events.js';
export type {
  AgendaItem,
  CalledMeeting,
  Counts,
  MeetingState,
  Opinion,
  Statement,
  VotingMethod,
} from './meeting/state.js';
export {
  type CaseKind,
  type CaseOutcome,
  caseKinds,
  caseOutcomes,
  type StepKind,
  stepKinds,
} from './procedure/case-kinds.js';
export {
  type ActDefinition,
  type ClockDefinition,
  type ProcedureDefinition,
  procedureVersion,
  type RuleUse,
  type StepDefinition,
  stepDefinition,
} from './procedure/definition.js';
export { diffProcedures } from './procedure/diff.js';
export type { Difference } from './procedure/difference.js';
export type { ProcedureDraft } from './procedure/draft.js';
export {
  type OverlayChange,
  type OverlayDraft,
  resolveOverlay,
  type Waiver,
} from './procedure/overlay.js';
export {
  type DefinitionPath,
  type ProcedureProblem,
  problemWords,
} from './procedure/problem.js';
export type { ProposeProcedure, PublishProcedure } from './procedure/procedure-aggregate.js';
export {
  type ProcedureState,
  type PublishedVersion,
  procedureStream,
  publishedVersion,
  versionInForce,
} from './procedure/publication.js';
export { type Validated, validateProcedure } from './procedure/validate.js';
export type { BodyMember, BodyState } from './registers/body.js';
export { membershipsOf, membersOn } from './registers/body.js';
export type { AddMember, EndMembership, RegisterBody } from './registers/body-aggregate.js';
export { registersOf } from './registers/of-states.js';
export { covers } from './registers/periods.js';
export {
  areRelated,
  confirmed,
  type DeclaredMatter,
  type EducationLevel,
  educationLevels,
  type ImpactKind,
  type Kin,
  type PersonFact,
  type PersonFactKind,
  type PersonFacts,
  type PersonState,
} from './registers/person.js';
export type {
  ConfirmFact,
  RecordFact,
  RegisterPerson,
  WithdrawFact,
} from './registers/person-aggregate.js';
export {
  type Places,
  type PostHolder,
  type PostState,
  placesOf,
  type SuperiorPack,
} from './registers/post.js';
export type {
  ChangeQuota,
  FillPlace,
  NameDecidingBody,
  RegisterPost,
  VacatePlace,
} from './registers/post-aggregate.js';
export type { Registers } from './registers/registers.js';
export type { Sourced } from './registers/sourced.js';
export {
  holdsOffice,
  type Office,
  type OfficeHeld,
  type UnitState,
  unitChainOf,
} from './registers/unit.js';
export type {
  EndOffice,
  RecordOffice,
  RegisterUnit,
  RenameUnit,
} from './registers/unit-aggregate.js';
export { allRules } from './rules/catalogue.js';
export { effectTitles, familyOf, type RuleFamily, ruleFamilies } from './rules/families.js';
export { type RuleId, ruleIds } from './rules/ids.js';
export type { Citation, Rule, RuleManifest } from './rules/rule.js';
export { type RuleEntry, type RulePlace, ruleBook } from './rules/rule-book.js';
export { articleOf, type RefusalWords, sentenceOf, wordsOf } from './rules/wording.js';
export type { Aggregate, Command, DecideContext } from './shared/aggregate.js';
export type {
  Decision,
  InputProblem,
  Refusal,
  RuleOutcome,
  StreamEvents,
} from './shared/decision.js';
export type {
  Instant,
  IsoDate,
  NewEvent,
  OccurredOn,
  StoredEvent,
  StreamVersion,
} from './shared/event.js';
export type { Json, JsonObject } from './shared/json.js';
export type { Rank } from './shared/ranks.js';
export { ranks } from './shared/ranks.js';
export type { Sealed } from './shared/sealed.js';
export type { LateEntry, PaperSignature, Signature } from './shared/signature.js';
export type { StepCatalogue, Wait, WaitCause } from './shared/step-module.js';
export { fill, type Language, type Text } from './shared/text.js';
export type { ConcludeAnalysis, RecordAnalysis } from './steps/analysis/commands.js';
export type {
  CompleteDecision,
  Consultee,
  DeemConsent,
  NoteFilingOverdue,
  PackDocument,
  ProveReceipt,
  RecordApproval,
  RecordConsultationReply,
  RecordCoordination,
  RecordMeetingOutcome,
  RecordSolicitation,
  SendConsultation,
  SendPack,
} from './steps/decision/commands.js';
export { decisionFacts } from './steps/decision/events.js';
export type {
  AcceptToleranceCheck,
  CheckCorrection,
  CheckMethod,
  CitedItem,
  ConcludeVerification,
  DetermineTolerance,
  EffectScope,
  ExclusionGround,
  ExtendVerification,
  FileToleranceResult,
  HearPerson,
  NotifyOrganisationDepartment,
  PlanCorrection,
  RecordFactCheck,
  RecordResultUse,
  RecordToleranceFinding,
  RecordUnitOpinion,
  RefuseToleranceCheck,
  ReplyOnTolerance,
  ReportCorrection,
  StartToleranceCheck,
  ToleranceOutcome,
  ToleranceSource,
  ToleranceTest,
} from './steps/fault-tolerance/commands.js';
export { type StepFacts, stepModule, stepModules } from './steps/index.js';
export type {
  AskCheck,
  AttestBars,
  CheckKind,
  CheckResult,
  EndNoticeLead,
  FixInspectionCandidates,
  FormTeam,
  IntegrityOffice,
  InterviewCategory,
  IssueInspectionNotice,
  LapseRecommendation,
  ProposeAppointment,
  RecordBar,
  RecordCheckReply,
  RecordFeedback,
  RecordInspectionPlan,
  RecordInspectionReport,
  RecordIntegrityConclusion,
  RecordInterview,
  RecordUnitTalk,
  SignInspectionReport,
  SignIntegrityConclusion,
} from './steps/inspection/commands.js';
export { inspectionFacts } from './steps/inspection/events.js';
export type {
  AskBody,
  ExtendedCircle,
  GiveInquiryFeedback,
  GivePoliticalNotice,
  HeardBody,
  HoldJointMeeting,
  JudgeInquiryReply,
  PoliticalOffice,
  RecordBodyAnswer,
  RecordExtendedInspection,
  RecordInquiryReply,
  RecordPoliticalReply,
  SendInquiry,
  SignPoliticalConclusion,
} from './steps/inspection/further-commands.js';
export type {
  ConfirmTraining,
  DecideExtension,
  EndProbationEarly,
  EndProbationPeriod,
  EndTrainingPeriod,
  IssueAppointmentNotice,
  IssueProbationNotice,
  OpenProbationAssessment,
  RecordAppointmentTalk,
  RecordCommitment,
  RecordLeave,
  RecordProbationAssessment,
} from './steps/probation/commands.js';
export type {
  AdoptProposal,
  AnnounceNominationResult,
  CheckPriorReport,
  Nominate,
  RecordCommunication,
  RecordInitialSuggestion,
  RecordReportToPrincipal,
  RecordWorkPlan,
  ReviewQualification,
} from './steps/proposal/commands.js';
export { type NominationOfPerson, nominationsOfPerson } from './steps/proposal/of-person.js';
export type {
  DetermineNoPublicity,
  EndPublicityPeriod,
  EndReportDeferral,
  HandleReport,
  PostPublicityNotice,
  ReceiveReport,
} from './steps/publicity/commands.js';
export { publicityFacts } from './steps/publicity/events.js';
export type {
  ConcludeRecommendation,
  DropMeeting,
  ExemptFromRecommendation,
  RecordReferenceList,
  RecordTalks,
  RecordTally,
  SignTally,
} from './steps/recommendation/commands.js';
export { recommendationFacts, tallyDuties } from './steps/recommendation/events.js';
