import { type CaseOutcome, caseKinds } from '../procedure/case-kinds.js';
import type { StepDefinition } from '../procedure/definition.js';
import { judge } from '../rules/judge.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import type { Decision, RuleOutcome } from '../shared/decision.js';
import { byStream, refused } from '../shared/decision.js';
import type { NewEvent, StoredEvent } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import { stepModule } from '../steps/index.js';
import { caseActs } from './acts.js';
import { endByResult } from './end.js';
import { caseEvent } from './events.js';
import { evolveCase } from './evolve.js';
import { gatesBefore } from './gates.js';
import { type Deciding, judged } from './judged.js';
import type { GovernedContext } from './open-case.js';
import { ruleInput } from './rule-input.js';
import { type CaseState, currentRun, type OpenedCase, type StepRun } from './state.js';

/** Decides a command on a case: every rule at its place in the procedure, then the act's own code. */
export function decideCase(state: CaseState, command: Command, context: DecideContext): Decision {
  const { definition } = context;
  if (!definition) throw new Error('a case is decided under its procedure definition');
  const governed: GovernedContext = { ...context, definition };
  const onCase = definition.acts[command.name];
  const actOnCase = caseActs[command.name];
  if (onCase && actOnCase) {
    const act = () => actOnCase.decide(state, command, governed);
    return judged(onCase.rules, { state, command, context: governed }, act);
  }
  if (state.status === 'unopened') return { kind: 'invalid', field: 'caseId', problem: 'unknown' };
  const step = definition.steps.find((each) => Object.hasOwn(each.acts, command.name));
  if (!step) return { kind: 'invalid', field: 'name', problem: 'unknown' };
  return decideInStep(state, step, command, governed);
}

function decideInStep(
  state: OpenedCase,
  step: StepDefinition,
  command: Command,
  context: GovernedContext,
): Decision {
  const run = currentRun(state);
  if (state.status === 'ended' || run.kind !== step.kind)
    return refused(notNow(state, step, run), ...gatesBefore(step.kind, state, context));
  if (run.status !== 'open') return { kind: 'opening' };
  const definition = step.acts[command.name];
  const act = stepModule(step.kind).acts[command.name];
  if (!definition || !act) return { kind: 'invalid', field: 'name', problem: 'unknown' };
  const deciding = { state, command, context };
  const decision = judged(definition.rules, deciding, () =>
    act.decide({ ...command, ...context, state, run, step }),
  );
  if (decision.kind !== 'accepted' || !definition.closes) return decision;
  return closeWhenMet(step, definition.closes, decision, deciding);
}

type Accepted = Extract<Decision, { kind: 'accepted' }>;

function closeWhenMet(
  step: StepDefinition,
  closes: 'must' | 'may',
  decision: Accepted,
  deciding: Deciding,
): Decision {
  const { command, context } = deciding;
  const after = foldNew(deciding.state as OpenedCase, decision.events, context);
  const run = currentRun(after);
  if (after.status === 'ended' || run.status === 'closed' || run.kind !== step.kind)
    return decision;
  const judgement = judge(step.gates, context.rules, ruleInput(after, command, context));
  if (judgement.refusals.length > 0)
    return closes === 'must' ? refused(...judgement.refusals) : decision;
  return closed(decision, after, deciding, judgement.outcomes);
}

/** With the step's last gate the next one follows, or the case ends: by what was found, or at the end of its order. */
function closed(
  decision: Accepted,
  after: OpenedCase,
  deciding: Deciding,
  outcomes: readonly RuleOutcome[],
): Decision {
  const { kind: step, opening } = currentRun(after);
  const early = stepModule(step).endsAs?.(after) ?? null;
  const outcome = early === null ? 'completed' : 'ended';
  const closing = caseEvent('StepClosed', { step, opening, outcome });
  const gates = outcomes as unknown as readonly JsonObject[];
  const events = [...decision.events, { ...closing, data: { ...closing.data, gates } }];
  const last = after.order.at(-1) === step ? caseKinds[after.caseKind].result : null;
  const end = early ?? last;
  return end === null
    ? { ...decision, events }
    : endedWithStep({ ...decision, events }, end, deciding);
}

/** The case has run through its whole order, or what was found ends it before. */
function endedWithStep(
  decision: Accepted,
  outcome: CaseOutcome,
  { state, context }: Deciding,
): Decision {
  const after = foldNew(state as OpenedCase, decision.events, context);
  const { events, also } = endByResult(after, outcome, context.registers);
  return {
    ...decision,
    events: [...decision.events, ...events],
    also: byStream([...decision.also, ...also]),
  };
}

/** The state as it will stand once these events are recorded. */
function foldNew(state: OpenedCase, list: readonly NewEvent[], context: DecideContext): OpenedCase {
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
