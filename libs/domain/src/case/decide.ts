import type { Command, DecideContext } from '../shared/aggregate.js';
import type { ActResult, Decision, RuleOutcome } from '../shared/decision.js';
import { refused } from '../shared/decision.js';
import type { NewEvent, StoredEvent } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import type { ActDefinition, RuleUse, StepDefinition } from '../procedure/definition.js';
import { everyActRules } from '../rules/every-act.js';
import { judge } from '../rules/judge.js';
import { stepModule } from '../steps/index.js';
import { caseActs } from './acts.js';
import { caseEvent } from './events.js';
import { evolveCase } from './evolve.js';
import { ruleInput } from './rule-input.js';
import { type CaseState, currentRun, type OpenedCase, type StepRun } from './state.js';

/** Decides a command on a case: every rule at its place in the procedure, then the act's own code. */
export function decideCase(state: CaseState, command: Command, context: DecideContext): Decision {
  const definition = context.definition;
  if (!definition) throw new Error('a case is decided under its procedure definition');
  const onCase = caseActs[command.name];
  if (onCase)
    return judged(onCase.rules(definition), state, command, context, () =>
      onCase.decide(state, command, context),
    );
  if (state.status === 'unopened') return { kind: 'invalid', field: 'caseId', problem: 'unknown' };
  const step = definition.steps.find((each) => Object.hasOwn(each.acts, command.name));
  if (!step) return { kind: 'invalid', field: 'name', problem: 'unknown' };
  return decideInStep(state, step, command, context);
}

function decideInStep(
  state: OpenedCase,
  step: StepDefinition,
  command: Command,
  context: DecideContext,
): Decision {
  const run = currentRun(state);
  if (state.status === 'ended' || run.kind !== step.kind || run.status === 'closed') {
    return refused(notNow(state, step, run));
  }
  if (run.status === 'next') return { kind: 'opening' };
  const definition = step.acts[command.name];
  const act = stepModule(step.kind).acts[command.name];
  if (!definition || !act) return { kind: 'invalid', field: 'name', problem: 'unknown' };
  const actInput = { ...command, ...context, state, run, step };
  const decision = judged(definition.rules, state, command, context, () => act.decide(actInput));
  if (decision.kind !== 'accepted' || !definition.closes) return decision;
  return closeWhenMet(state, step, definition, decision, command, context);
}

/** Judges the rules first; a warning or a met rule goes into the first event of the act. */
function judged(
  uses: readonly RuleUse[],
  state: CaseState,
  command: Command,
  context: DecideContext,
  act: () => ActResult,
): Decision {
  const opened = state.status === 'unopened' ? null : state;
  const judgement = judge(
    [...everyActRules, ...uses],
    context.rules,
    ruleInput(opened, command, context),
  );
  if (judgement.refusals.length > 0) return refused(...judgement.refusals);
  const result = act();
  if (result.kind === 'invalid') return result;
  return {
    kind: 'accepted',
    events: result.events.map((event, index) =>
      named(event, index === 0 ? command.name : null, opened, judgement.outcomes),
    ),
    also: result.also ?? [],
  };
}

function named(
  event: NewEvent,
  act: string | null,
  state: OpenedCase | null,
  outcomes: readonly RuleOutcome[],
): NewEvent {
  const opening =
    state && event.data.step === undefined ? { opening: currentRun(state).opening } : {};
  const head = act === null ? {} : { act, rules: outcomes as unknown as readonly JsonObject[] };
  const ofStep = state && !Object.hasOwn(caseEventNames, event.type) ? opening : {};
  return { ...event, data: { ...event.data, ...ofStep, ...head } };
}

const caseEventNames = { CaseOpened: true, CandidateWithdrawn: true, CaseEnded: true };

function closeWhenMet(
  state: OpenedCase,
  step: StepDefinition,
  definition: ActDefinition,
  decision: Extract<Decision, { kind: 'accepted' }>,
  command: Command,
  context: DecideContext,
): Decision {
  const after = foldNew(state, decision.events, context);
  if (
    after.status === 'ended' ||
    currentRun(after).status === 'closed' ||
    currentRun(after).kind !== step.kind
  )
    return decision;
  const judgement = judge(step.gates, context.rules, ruleInput(after, command, context));
  if (judgement.refusals.length > 0)
    return definition.closes === 'must' ? refused(...judgement.refusals) : decision;
  const run = currentRun(after);
  const closing = caseEvent('StepClosed', {
    step: run.kind,
    opening: run.opening,
    outcome: 'completed',
  });
  const gates = judgement.outcomes as unknown as readonly JsonObject[];
  return {
    ...decision,
    events: [...decision.events, { ...closing, data: { ...closing.data, gates } }],
  };
}

/** The state as it will stand once these events are recorded. */
export function foldNew(
  state: OpenedCase,
  list: readonly NewEvent[],
  context: DecideContext,
): OpenedCase {
  return list.reduce<OpenedCase>((folded, event) => {
    const stored: StoredEvent = {
      ...event,
      stream: `case/${state.caseId}`,
      version: folded.version + 1,
      eventId: '',
      recordedAt: context.now,
      actor: context.actor.actorId,
      actingRole: context.actor.actingRole,
      actingFor: context.actor.actingFor,
      commandId: '',
    };
    return evolveCase(folded, stored) as OpenedCase;
  }, state);
}

function notNow(state: OpenedCase, step: StepDefinition, run: StepRun) {
  const reason = state.status === 'ended' ? 'case-ended' : 'other-step';
  return {
    rule: 'SYS-01' as const,
    effect: 'block' as const,
    reason,
    facts: { step: step.kind, current: run.kind },
    whoCan: [step.owner],
  };
}
