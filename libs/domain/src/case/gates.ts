import { type RuleUse, type StepKind, stepDefinition } from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import { judge } from '../rules/judge.js';
import type { DecideContext } from '../shared/aggregate.js';
import type { Refusal, RuleOutcome } from '../shared/decision.js';
import { ruleInput } from './rule-input.js';
import { currentRun, type OpenedCase, type StepRun } from './state.js';

/** A gate of the current step as it stands: one line for each rule, and for each candidate it judges. */
export type GateState =
  | {
      readonly rule: RuleId;
      readonly state: 'met' | 'not-required' | 'warned';
      readonly outcome: RuleOutcome;
    }
  | { readonly rule: RuleId; readonly state: 'open'; readonly refusal: Refusal };

/** The gates of the step in which the case stands, in the order of its definition. */
export function gatesOfCase(state: OpenedCase, context: DecideContext): readonly GateState[] {
  return gatesOfRun(state, currentRun(state), context);
}

/** The gates of a step while it is open. */
export function gatesOfRun(
  state: OpenedCase,
  run: StepRun,
  context: DecideContext,
): readonly GateState[] {
  const step = context.definition && stepDefinition(context.definition, run.kind);
  if (!step || run.status !== 'open') return [];
  const nothing = { name: '', data: {}, occurredOn: null };
  return step.gates.flatMap((use) => gate(use, ruleInput(state, nothing, context, run), context));
}

/** What the current step still lacks, for an act of a step behind it. */
export function gatesBefore(
  step: StepKind,
  state: OpenedCase,
  context: DecideContext,
): readonly Refusal[] {
  if (state.order.indexOf(step) < state.order.indexOf(currentRun(state).kind)) return [];
  return openGates(state, currentRun(state), context);
}

/** The gates of an open step that are not met. */
export function openGates(
  state: OpenedCase,
  run: StepRun,
  context: DecideContext,
): readonly Refusal[] {
  return gatesOfRun(state, run, context).flatMap((each) =>
    each.state === 'open' ? [each.refusal] : [],
  );
}

function gate(
  use: RuleUse,
  input: ReturnType<typeof ruleInput>,
  context: DecideContext,
): readonly GateState[] {
  const { refusals, outcomes } = judge([use], context.rules, input);
  return [
    ...refusals.map((refusal): GateState => ({ rule: use.rule, state: 'open', refusal })),
    ...outcomes.map((outcome): GateState => ({ rule: use.rule, state: stateOf(outcome), outcome })),
  ];
}

function stateOf(outcome: RuleOutcome): 'met' | 'not-required' | 'warned' {
  if (outcome.outcome === 'not-applicable') return 'not-required';
  return outcome.outcome;
}
