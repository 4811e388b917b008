import type { StepKind } from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { NewEvent } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import { currentRun, type OpenedCase, openRuns } from './state.js';

/**
 * The case goes back to an earlier step of its order: the current run is closed as returned and the
 * earlier step is next, with one more opening. From there the order runs on as usual, so no mandated
 * step is skipped (SYS-01).
 */
export function returnToStep(
  state: OpenedCase,
  to: StepKind,
  why: { readonly rule: RuleId; readonly reason: Sealed | null },
): readonly NewEvent[] {
  const from = state.order.indexOf(to);
  const left = openRuns(state).filter(({ kind }) => state.order.indexOf(kind) >= from);
  const run = currentRun(state);
  const closed = left.includes(run) ? left : [...left, run];
  const opening = state.runs.filter((each) => each.kind === to).length + 1;
  return [
    ...closed.map(({ kind: step, opening: nth }) =>
      caseEvent('StepClosed', { step, opening: nth, outcome: 'returned' }),
    ),
    caseEvent('StepReturned', { step: to, opening, rule: why.rule, reason: why.reason }),
  ];
}

/** Whether the case's procedure has this step before its current one, or in it. */
export function canReturnTo(state: OpenedCase, to: StepKind): boolean {
  const at = state.order.indexOf(to);
  return at >= 0 && at <= state.order.indexOf(currentRun(state).kind);
}
