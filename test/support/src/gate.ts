import {
  type CaseState,
  currentRun,
  gatesOfCase,
  type JsonObject,
  type OpenedCase,
  type RuleId,
  type StepDefinition,
} from '@jishi/domain';
import type { World } from './case-spec.js';
import { contextOf } from './world.js';

/**
 * What one rule says of a case as it stands, as the one gate of its current step, for each candidate or once:
 * `met`, `warned <reason>`, `not-required`, or the effect and the reason for which the gate is open.
 */
export function gate(
  world: World,
  state: CaseState,
  rule: RuleId,
  { on, with: parameters = {} }: { readonly on: string; readonly with?: JsonObject },
): readonly string[] {
  const opened = state as OpenedCase;
  const { kind } = currentRun(opened);
  const alone = (step: StepDefinition): StepDefinition =>
    step.kind === kind ? { ...step, gates: [{ rule, with: parameters }] } : step;
  const definition = { ...world.definition, steps: world.definition.steps.map(alone) };
  const context = contextOf({ ...world, definition }, { as: 'officer', on });
  return gatesOfCase(opened, context).map((each) => {
    if (each.state === 'open') return `${each.refusal.effect} ${each.refusal.reason}`;
    return each.state === 'warned' ? `warned ${each.outcome.reason}` : each.state;
  });
}
