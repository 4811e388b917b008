import type { CaseKind, CaseOutcome } from '../procedure/case-kinds.js';
import type { StepKind } from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { Refusal } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import type { Sealed } from '../shared/sealed.js';
import type { AttestRule } from './attestation.js';
import type { ChangePost } from './change-post.js';
import type { CorrectFact } from './correction.js';
import type { FlagDecisions } from './flag-decisions.js';
import type { Findings } from './flags.js';
import type { VoidMeetingOutcome } from './from-sitting.js';
import type { AssignCase, SendNote } from './handling.js';
import type { MoveProcedure } from './move.js';
import type { Quota } from './quota.js';
import type { Deadline, StepOutcome } from './state.js';
import type { AskSuperior, RecordSuperiorReply } from './superior.js';
import type { ResumeCase, SuspendCase } from './suspension.js';
import type { HandOver } from './take-over.js';
import type { VoidDecision } from './void-decision.js';

/** What is recorded of the case as a whole; the facts of a step stand with the step kind. */
export type CaseEvents = {
  CaseOpened: {
    readonly caseNo: string;
    readonly caseKind: CaseKind;
    readonly unitId: string;
    readonly procedureVersion: string;
    readonly rulesVersion: string;
    readonly order: readonly StepKind[];
    readonly posts: readonly { readonly postId: string }[];
    readonly candidates: readonly {
      readonly candidateId: string;
      readonly personId: string;
      /** Null where the case is about a person and no post. */
      readonly postId: string | null;
    }[];
    readonly title: Sealed;
    readonly reached?: StepKind;
  };
  /** Some clocks run from an earlier step's facts; they are armed as the step opens. */
  StepOpened: {
    readonly step: StepKind;
    readonly opening: number;
    readonly deadlines: readonly Deadline[];
  };
  StepClosed: { readonly step: StepKind; readonly opening: number; readonly outcome: StepOutcome };
  /** The case goes back: `step` is next, with one more opening. Rule and reason say why. */
  StepReturned: {
    readonly step: StepKind;
    readonly opening: number;
    readonly rule: string;
    readonly reason: Sealed | null;
  };
  /** A past step whose gates the paper does not meet: it stays open, and the next one is entered. */
  StepLeftOpen: {
    readonly step: StepKind;
    readonly opening: number;
    readonly open: readonly Refusal[];
  };
  CaseHandedOver: HandOver & { readonly step: StepKind; readonly opening: number };
  DeadlineRecomputed: {
    readonly step: StepKind;
    readonly opening: number;
    readonly deadlines: readonly Deadline[];
  };
  ReminderGiven: {
    readonly step: StepKind;
    readonly opening: number;
    readonly deadline: string;
    readonly settles: readonly string[];
  };
  /** A period within which something was to be done is over, and it was not. */
  DeadlineMissed: {
    readonly step: StepKind;
    readonly opening: number;
    readonly deadline: string;
    readonly settles: readonly string[];
  };
  ProcedureMoved: MoveProcedure & { readonly from: string; readonly order: readonly StepKind[] };
  CaseAssigned: AssignCase & { readonly from: string };
  NoteSent: SendNote;
  CaseSuspended: SuspendCase;
  CaseResumed: ResumeCase;
  CandidatePostChanged: ChangePost & { readonly from: string };
  CandidateWithdrawn: { readonly candidateId: string; readonly reason: Sealed };
  RuleAttested: AttestRule;
  SuperiorAsked: AskSuperior & { readonly matterId: string };
  SuperiorReplied: RecordSuperiorReply;
  /**
   * A vote was found void. `ofOpening` is the opening of the decision that rests on it; `noticeIssued` flags an
   * appointment that was made on it.
   */
  OutcomeVoided: VoidMeetingOutcome & {
    readonly ofOpening: number;
    readonly noticeIssued: boolean;
  };
  /** `before` holds the values that stood there; step and opening say where the fact stands. */
  FactCorrected: CorrectFact &
    Findings & {
      readonly step: StepKind;
      readonly opening: number;
      readonly before: JsonObject;
    };
  /** What the case's post has left for it, as a policy found it changed. */
  QuotaNoted: Quota;
  DecisionsFlagged: FlagDecisions & Findings;
  DecisionVoided: VoidDecision & {
    readonly opening: number;
    readonly rule: RuleId;
    /** The rules that the conclusion fails. */
    readonly failing: readonly RuleId[];
    readonly noticeIssued: boolean;
  };
  CaseEnded: {
    readonly outcome: CaseOutcome;
    readonly reason: Sealed | null;
  };
};

export type CaseEventType = keyof CaseEvents;

const caseEventVersions: { readonly [Type in CaseEventType]: number } = {
  CaseOpened: 1,
  StepOpened: 1,
  StepClosed: 1,
  StepReturned: 1,
  StepLeftOpen: 1,
  CaseHandedOver: 1,
  DeadlineRecomputed: 1,
  ReminderGiven: 1,
  DeadlineMissed: 1,
  ProcedureMoved: 1,
  CaseAssigned: 1,
  NoteSent: 1,
  CaseSuspended: 1,
  CaseResumed: 1,
  CandidatePostChanged: 1,
  CandidateWithdrawn: 1,
  RuleAttested: 1,
  SuperiorAsked: 1,
  SuperiorReplied: 1,
  OutcomeVoided: 1,
  QuotaNoted: 1,
  FactCorrected: 1,
  DecisionsFlagged: 1,
  DecisionVoided: 1,
  CaseEnded: 1,
};

/** A new event of the case as a whole, at its current schema version. */
export function caseEvent<Type extends CaseEventType>(type: Type, data: CaseEvents[Type]) {
  return { type, schemaVersion: caseEventVersions[type], data } as const;
}
