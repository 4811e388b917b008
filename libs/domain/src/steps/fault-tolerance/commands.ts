export type { AcceptToleranceCheck, RefuseToleranceCheck } from './acceptance/commands.js';
export type { CheckCorrection, PlanCorrection, ReportCorrection } from './correction/commands.js';
export type {
  CitedItem,
  DetermineTolerance,
  RecordToleranceFinding,
  ToleranceOutcome,
  ToleranceTest,
} from './determination/commands.js';
export type { FileToleranceResult, ReplyOnTolerance } from './reply/commands.js';
export type { StartToleranceCheck, ToleranceSource } from './start/commands.js';
export type { EffectScope, NotifyOrganisationDepartment, RecordResultUse } from './use/commands.js';
export type {
  CheckMethod,
  ConcludeVerification,
  ExclusionGround,
  ExtendVerification,
  HearPerson,
  RecordFactCheck,
  RecordUnitOpinion,
} from './verification/commands.js';
