import { caseKinds } from '../procedure/case-kinds.js';
import type { ActDefinition, StepDefinition } from '../procedure/definition.js';
import { judge } from '../rules/judge.js';
import type { Judgement } from '../rules/judge-rule.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import type { Decision } from '../shared/decision.js';
import { byStream, refused } from '../shared/decision.js';
import type { NewEvent, StoredEvent } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import { stepModule } from '../steps/index.js';
import { type CaseAct, caseActs } from './acts.js';
import { endByResult } from './end.js';
import { caseEvent } from './events.js';
import { evolveCase } from './evolve.js';
import { flagRefusals } from './flags.js';
import { gatesBefore } from './gates.js';
import { type Deciding, judged } from './judged.js';
import type { GovernedContext } from './open-case.js';
import { ruleInput } from './rule-input.js';
import {
  type CaseState,
  currentRun,
  type OpenedCase,
  openRuns,
  runName,
  type StepRun,
} from './state.js';
import { asOnPaper, gapsOf, heldForHandOver, isEntering, unusableOnPaper } from './take-over.js';

/** Decides a command on a case: every rule at its place in the procedure, then the act's own code. */
export function decideCase(state: CaseState, command: Command, context: DecideContext): Decision {
  const definition = context.definition;
  if (!definition) throw new Error('a case is decided under its procedure definition');
  const onCase = definition.acts[command.name];
  const actOnCase = caseActs[command.name];
  const governed = { ...context, definition };
  if (onCase && actOnCase)
    return decideOnCase(actOnCase, onCase, { state, command, context: governed });
  if (state.status === 'unopened') return { kind: 'invalid', field: 'caseId', problem: 'unknown' };
  const step = definition.steps.find((each) => Object.hasOwn(each.acts, command.name));
  const inStep = step?.acts[command.name];
  if (!step || !inStep) return { kind: 'invalid', field: 'name', problem: 'unknown' };
  return decideInStep(step, inStep, { state, command, context: governed });
}

function decideOnCase(
  act: CaseAct,
  definition: ActDefinition,
  deciding: Deciding & { readonly context: GovernedContext },
): Decision {
  const { state, command, context } = deciding;
  const hindrances = act.hinders?.(state, command, context) ?? [];
  if (hindrances.length > 0) return refused(...hindrances);
  return judged(definition, deciding, () => act.decide(state, command, context));
}

function decideInStep(
  step: StepDefinition,
  definition: ActDefinition,
  { state, command, context }: Omit<InRun, 'run'>,
): Decision {
  const current = currentRun(state);
  const run = openRuns(state).find(({ kind }) => kind === step.kind) ?? current;
  if (state.status === 'ended' || run.kind !== step.kind)
    return refused(notNow(state, step, run), ...gatesBefore(step.kind, state, context));
  if (run.status !== 'open') return { kind: 'opening' };
  if (isEntering(state)) return enter(step, definition, { state, command, context, run });
  // A past step was over on paper: whatever makes it good closes it.
  const closes = run === current ? definition.closes : 'may';
  return actStrictly(step, { ...definition, closes }, { state, command, context, run });
}

function actStrictly(
  step: StepDefinition,
  definition: Omit<ActDefinition, 'closes'> & {
    readonly closes: ActDefinition['closes'] | undefined;
  },
  inRun: InRun,
): Decision {
  const { closes, ...act } = definition;
  const decision = decideAct(step, act, inRun);
  if (decision.kind !== 'accepted' || !closes) return decision;
  return closeWhenMet(step, closes, decision, inRun);
}

type InRun = Deciding & {
  readonly state: OpenedCase;
  readonly context: GovernedContext;
  readonly run: StepRun;
};

/** A past act is judged for its day; what it does not meet is noted and refuses nothing. */
function enter(step: StepDefinition, definition: ActDefinition, entering: InRun): Decision {
  const { state, command, run } = entering;
  const held = heldForHandOver(state, run, definition);
  if (held.length > 0) return refused(...held);
  const context = asOnPaper(command, entering.context);
  return (
    unusableOnPaper(command, definition) ?? decideAct(step, definition, { ...entering, context })
  );
}

function decideAct(step: StepDefinition, definition: ActDefinition, inRun: InRun): Decision {
  const { state, command, context, run } = inRun;
  const act = stepModule(step.kind).acts[command.name];
  if (!act) return { kind: 'invalid', field: 'name', problem: 'unknown' };
  return judged(definition, inRun, () => act.decide({ ...command, ...context, state, run, step }));
}

type Accepted = Extract<Decision, { kind: 'accepted' }>;

function closeWhenMet(
  step: StepDefinition,
  closes: 'must' | 'may',
  decision: Accepted,
  deciding: InRun,
): Decision {
  const { command, context } = deciding;
  const after = foldNew(deciding.state, decision.events, context);
  const run = after.runs.find((each) => runName(each) === runName(deciding.run));
  if (after.status === 'ended' || run?.status !== 'open') return decision;
  const judgement = judge(step.gates, context.rules, ruleInput(after, command, context, run));
  const open = [
    ...judgement.refusals,
    ...gapsOf(after, run, step),
    ...flagRefusals(after, context.definition),
  ];
  if (open.length > 0) return closes === 'must' ? refused(...open) : decision;
  return closed(decision, { ...deciding, state: after, run }, judgement.outcomes);
}

/**
 * With the step's last gate the next one follows, or the case ends: by what was found, or at the end of
 * its order.
 * @param after the case with what the act records
 */
function closed(decision: Accepted, after: InRun, outcomes: Judgement['outcomes']): Decision {
  const { state, run, context } = after;
  const { kind: step, opening } = run;
  const early = stepModule(step).endsAs?.(state) ?? null;
  const outcome = early === null ? 'completed' : 'ended';
  const closing = caseEvent('StepClosed', { step, opening, outcome });
  const gates = outcomes as unknown as readonly JsonObject[];
  const close = { ...closing, data: { ...closing.data, gates } };
  const events = [...decision.events, close];
  const last = state.order.at(-1) === step ? caseKinds[state.caseKind].result : null;
  const result = early ?? last;
  if (result === null) return { ...decision, events };
  const end = endByResult(foldNew(state, [close], context), result, context.registers);
  return {
    ...decision,
    events: [...events, ...end.events],
    also: byStream([...decision.also, ...end.also]),
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
