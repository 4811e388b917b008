import { instantDiffSeconds } from '../calendar/instants.js';
import type { StepKind } from '../procedure/definition.js';
import type { DecideContext } from '../shared/aggregate.js';
import type { Instant } from '../shared/event.js';
import { stepModule } from '../steps/index.js';
import { isDue } from './clock.js';
import { decideCase } from './decide.js';
import {
  type CaseState,
  currentRun,
  type Deadline,
  type OpenedCase,
  type StepOutcome,
  type StepRun,
} from './state.js';

/** An armed clock as a workflow sees it. */
export type DeadlineView = {
  readonly name: string;
  readonly act: string;
  readonly due: Instant;
  /** Seconds from now to the instant by the store's clock; not above zero once it has come. */
  readonly inSeconds: number;
  /** Due, and the act would be accepted now. */
  readonly ready: boolean;
};

/** What a workflow waits on; computed from the record when asked, never stored. */
export type StepView = {
  readonly caseId: string;
  readonly step: StepKind;
  readonly opening: number;
  /** The case's version that was read. */
  readonly version: number;
  readonly status: StepRun['status'] | 'absent';
  readonly facts: { readonly [name: string]: boolean };
  readonly deadlines: readonly DeadlineView[];
  readonly outcome: StepOutcome | null;
};

/** What the case's own workflow follows. */
export type CaseView = {
  readonly caseId: string;
  readonly version: number;
  /** While it is suspended, no step is opened. */
  readonly status: CaseState['status'] | 'suspended';
  readonly run: {
    readonly step: StepKind;
    readonly opening: number;
    readonly status: StepRun['status'];
  } | null;
};

export function caseView(caseId: string, state: CaseState): CaseView {
  if (state.status === 'unopened') return { caseId, version: 0, status: 'unopened', run: null };
  const { kind: step, opening, status } = currentRun(state);
  const standing = state.status === 'open' && state.suspended ? 'suspended' : state.status;
  return { caseId, version: state.version, status: standing, run: { step, opening, status } };
}

/** @param context the clock's own context: its dry run asks whether a due act would be accepted */
export function stepView(
  state: OpenedCase,
  which: { readonly step: StepKind; readonly opening: number },
  context: DecideContext,
): StepView {
  const run = state.runs.find((each) => each.kind === which.step && each.opening === which.opening);
  const head = {
    caseId: state.caseId,
    step: which.step,
    opening: which.opening,
    version: state.version,
  };
  if (!run) return { ...head, status: 'absent', facts: {}, deadlines: [], outcome: null };
  return {
    ...head,
    status: run.status,
    facts: stepModule(run.kind).facts(run),
    deadlines: Object.values(run.deadlines).map((deadline) =>
      deadlineView(state, deadline, context),
    ),
    outcome: run.outcome,
  };
}

function deadlineView(state: OpenedCase, deadline: Deadline, context: DecideContext): DeadlineView {
  const { name, act, due } = deadline;
  return {
    name,
    act,
    due,
    inSeconds: instantDiffSeconds(context.now, due),
    ready: isReady(state, deadline, context),
  };
}

function isReady(state: OpenedCase, deadline: Deadline, context: DecideContext): boolean {
  if (!isDue(deadline, context.now)) return false;
  const command = { name: deadline.act, data: { deadline: deadline.name }, occurredOn: null };
  return decideCase(state, command, context).kind === 'accepted';
}
