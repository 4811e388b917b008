import type { StepKind } from '../procedure/definition.js';
import type { OpenedCase, Stamp, StepRun } from './state.js';

/** The step is next, with one more opening. */
export function addRun(state: OpenedCase, kind: StepKind, at: Stamp): OpenedCase {
  const opening = state.runs.filter((run) => run.kind === kind).length + 1;
  const run: StepRun = {
    kind,
    opening,
    status: 'next',
    since: at.recordedAt,
    openedAt: null,
    closedAt: null,
    outcome: null,
    facts: {},
    deadlines: {},
    gaps: [],
    lastEventAt: at.recordedAt,
  };
  return { ...state, runs: [...state.runs, run] };
}

/** The step behind this one in the order is next. */
export function addFollowing(state: OpenedCase, kind: StepKind, at: Stamp): OpenedCase {
  const following = state.order[state.order.indexOf(kind) + 1];
  return following ? addRun(state, following, at) : state;
}

/** @throws Error where the step was never opened so often */
export function changeRun(
  state: OpenedCase,
  which: { readonly step: StepKind; readonly opening: number },
  change: (run: StepRun) => StepRun,
): OpenedCase {
  const index = state.runs.findIndex(
    (run) => run.kind === which.step && run.opening === which.opening,
  );
  const run = state.runs[index];
  if (!run) throw new Error(`case ${state.caseId} never opened ${which.step}#${which.opening}`);
  return { ...state, runs: state.runs.with(index, change(run)) };
}
