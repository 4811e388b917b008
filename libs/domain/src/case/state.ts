import type { Role } from '../access/roles.js';
import type { CaseKind, CaseOutcome } from '../procedure/case-kinds.js';
import type { StepKind } from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { Refusal } from '../shared/decision.js';
import type { Instant, IsoDate, OccurredOn } from '../shared/event.js';
import type { Json, JsonObject } from '../shared/json.js';
import type { Sealed } from '../shared/sealed.js';
import type { AttestRule } from './attestation.js';
import type { RaisedFlag } from './flags.js';
import type { Quota } from './quota.js';
import type { AskSuperior, RecordSuperiorReply } from './superior.js';
import type { SuspendCase } from './suspension.js';
import type { HandOver } from './take-over.js';

/** Where and when a fact was recorded, and by whom; stands beside every folded fact. */
export type Stamp = {
  readonly version: number;
  readonly occurredOn: OccurredOn | null;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly role: Role;
};

/** A recorded fact: its event's data with its stamp. */
export type Fact<Data extends object = JsonObject> = Data & { readonly at: Stamp };

/** The facts of one run of a step, by the names in its events' fold table. */
export type Facts = { readonly [name: string]: Json };

/** An armed clock of a step. */
export type Deadline = {
  readonly name: string;
  /** The clock act that is due when the instant has come. */
  readonly act: string;
  readonly due: Instant;
  /** First and last day of the period, both inclusive. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Null where the clock counts no working days. */
  readonly calendarVersion: string | null;
  /** Counted beyond the calendar's coverage; to be computed again when the year is published. */
  readonly provisional: boolean;
};

/** A rule that a past act does not meet as it was entered, and on whom it was. */
export type Gap = Refusal & { readonly act: string; readonly subject: string | null };

/** The candidate on whom an act is; null where it is on all, or on none. */
export function subjectOf({ candidateId }: JsonObject): string | null {
  return typeof candidateId === 'string' ? candidateId : null;
}

/** A case that began on paper, until it is handed over: past acts are entered, and their gaps noted. */
export type TakeOver = {
  readonly reached: StepKind;
  readonly handedOver: Fact<HandOver> | null;
};

export type StepOutcome = 'completed' | 'returned' | 'ended';

/** One opening of a step: `next` is recorded by the step before, `open` by the orchestrator. */
export type StepRun = {
  readonly kind: StepKind;
  /** 1 for the first opening; each return to the step opens one more. */
  readonly opening: number;
  readonly status: 'next' | 'open' | 'closed';
  readonly since: Instant;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly outcome: StepOutcome | null;
  readonly facts: Facts;
  readonly deadlines: { readonly [name: string]: Deadline };
  /** Of the past acts that were entered in it; none is left once they are made good. */
  readonly gaps: readonly Gap[];
  /** The instant of the last event of this run. */
  readonly lastEventAt: Instant;
};

export type CandidateState = {
  readonly candidateId: string;
  readonly personId: string;
  /** Null where the case is about a person and no post. */
  readonly postId: string | null;
  readonly status: 'in' | 'withdrawn';
};

/** What a superior was asked, with the last reply; null while there is none. */
export type MatterState = Fact<AskSuperior & { readonly matterId: string }> & {
  readonly answer: Fact<RecordSuperiorReply> | null;
};

/** Who did what on the case; separation of duties is judged on it. */
export type ActRecord = {
  readonly act: string;
  readonly actor: string;
  readonly role: Role;
  readonly version: number;
  /** The run of a step to which the act belongs, `<step>#<opening>`; null for acts on the case. */
  readonly run: string | null;
};

/** A decision that is void; `ofOpening` is the opening of the decision step that it takes away, null for another step. */
export type Void = {
  readonly rule: RuleId;
  readonly ofOpening: number | null;
  readonly noticeIssued: boolean;
  readonly at: Stamp;
};

/** `stopped`: it ended before its last step was completed. */
export type CaseEnd = {
  readonly outcome: CaseOutcome;
  readonly at: Stamp;
};

/** Everything a case's own stream says. Plain JSON. */
export type CaseState = { readonly status: 'unopened'; readonly version: 0 } | OpenedCase;

export type OpenedCase = {
  readonly status: 'open' | 'ended';
  readonly version: number;
  readonly caseId: string;
  readonly caseNo: string;
  readonly title: Sealed;
  readonly caseKind: CaseKind;
  readonly unitId: string;
  readonly procedureVersion: string;
  readonly rulesVersion: string;
  readonly posts: readonly { readonly postId: string }[];
  readonly candidates: readonly CandidateState[];
  /** The definition's steps in order, as pinned when the case was opened. */
  readonly order: readonly StepKind[];
  /** Every run in the order of its recording; the last is the current one. */
  readonly runs: readonly StepRun[];
  readonly acts: readonly ActRecord[];
  readonly attestations: readonly Fact<AttestRule>[];
  readonly matters: readonly MatterState[];
  /** What was found void: votes, and conclusions that lost their ground. */
  readonly voids: readonly Void[];
  /** Conclusions that lost their ground, as they were found; `openFlags` says which still count. */
  readonly flags: readonly RaisedFlag[];
  /** What the posts have left for the case, by post, where that has changed since they were proposed (E11). */
  readonly quotas: { readonly [postId: string]: Fact<Quota> };
  /** Null while the case is not suspended. */
  readonly suspended: Fact<SuspendCase> | null;
  /** Null for a case that began here. */
  readonly takeOver: TakeOver | null;
  readonly openedAt: Stamp;
  /** Absent until somebody other than the opener handles it. */
  readonly assignedTo?: string;
  readonly end: CaseEnd | null;
};

export const unopened: CaseState = { status: 'unopened', version: 0 };

export function runName(run: { readonly kind: StepKind; readonly opening: number }): string {
  return `${run.kind}#${run.opening}`;
}

/** The run that the case stands in; every opened case has one. */
export function currentRun(state: OpenedCase): StepRun {
  const run = state.runs.at(-1);
  if (!run) throw new Error(`case ${state.caseId} has no step`);
  return run;
}

/** The last run of a step that was completed, or undefined. A return makes the ones behind it stale. */
export function completedRun(state: OpenedCase, kind: StepKind): StepRun | undefined {
  return state.runs.findLast((run) => run.kind === kind && run.outcome === 'completed');
}

/** The latest run of a step, whatever its status. */
export function latestRun(state: OpenedCase, kind: StepKind): StepRun | undefined {
  return state.runs.findLast((run) => run.kind === kind);
}

/** The runs that can still be acted in: the current one, and those of past steps with gaps. */
export function openRuns(state: OpenedCase): readonly StepRun[] {
  return state.runs.filter((run) => run.status === 'open');
}

export function candidatesIn(state: OpenedCase): readonly CandidateState[] {
  return state.candidates.filter((candidate) => candidate.status === 'in');
}

/** A candidate for a post. */
export type Nominee = CandidateState & { readonly postId: string };

/** @throws Error where the case is about no post: a procedure that asks for one is wrong */
export function forPost(candidate: CandidateState): Nominee {
  const { postId } = candidate;
  if (postId === null) throw new Error(`${candidate.candidateId} is a candidate for no post`);
  return { ...candidate, postId };
}

/** Whether this is a candidate of the case and still in. */
export function isIn(state: OpenedCase, candidateId: string): boolean {
  return candidatesIn(state).some((candidate) => candidate.candidateId === candidateId);
}
