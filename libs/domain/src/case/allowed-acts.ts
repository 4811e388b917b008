import { type Asking, heldRoles } from '../access/may-act.js';
import { productRoles, type Role } from '../access/roles.js';
import type { ActDefinition, RuleUse } from '../procedure/definition.js';
import { rulesOfAct } from '../rules/every-act.js';
import { judge, judgedOnState } from '../rules/judge.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import type { Refusal } from '../shared/decision.js';
import type { Text } from '../shared/text.js';
import { stepModule } from '../steps/index.js';
import { caseActs } from './acts.js';
import { caseOffers } from './offers.js';
import { ruleInput } from './rule-input.js';
import { currentRun, type OpenedCase, openRuns, type StepRun } from './state.js';
import { answersOnPaper, definitionFor, heldForHandOver, isPastAct } from './take-over.js';

/** One act that the case offers now, for this person: allowed, or with all that stands in the way. */
export interface OfferedAct {
  readonly name: string;
  readonly title: Text;
  readonly allowed: boolean;
  readonly roles: readonly Role[];
  readonly signs: boolean;
  readonly refusals: readonly Refusal[];
  /** What a past act, entered now, would leave as a gap. */
  readonly gaps: readonly Refusal[];
}

/**
 * Advice for a screen: what this person can do on the case as it stands. Rules that need the act's
 * own input are left to the act itself; the same judgement decides there.
 */
export function allowedActs(
  state: OpenedCase,
  asking: Asking,
  unitChain: readonly string[],
  context: DecideContext,
): readonly OfferedAct[] {
  const { definition } = context;
  if (!definition || state.status !== 'open') return [];
  const held = heldRoles(asking, { unitChain, today: context.today });
  const inSteps = definition.steps.flatMap(({ kind, acts, gates }) =>
    openRuns(state)
      .filter((run) => run.kind === kind)
      .flatMap((run) =>
        Object.entries(acts)
          .filter(([name]) => isOffered(name, run, state))
          .map(([name, act]) => ({
            name,
            act: definitionFor(state, act),
            offering: { state, run, gates, held, context },
          })),
      ),
  );
  const run = currentRun(state);
  const whole = { state, run, gates: [], held, context };
  const onCase = Object.entries(definition.acts)
    .filter(([name]) => name !== 'open-case' && isOffered(name, run, state))
    .map(([name, act]) => ({ name, act: definitionFor(state, act), offering: whole }));
  return [...inSteps, ...onCase]
    .filter(({ act }) => act.roles.some((role) => !productRoles.includes(role)))
    .map(({ name, act, offering }) => offered(name, act, offering));
}

/** An act that has nothing to act on is not offered. */
function isOffered(name: string, run: StepRun, state: OpenedCase): boolean {
  const offers = { ...stepModule(run.kind).offers, ...caseOffers };
  return offers[name]?.(run, state) ?? true;
}

interface Offering {
  readonly state: OpenedCase;
  readonly run: StepRun;
  readonly gates: readonly RuleUse[];
  readonly held: readonly Role[];
  readonly context: DecideContext;
}

function offered(name: string, act: ActDefinition, offering: Offering): OfferedAct {
  const { state, run, gates, held, context } = offering;
  const role = act.roles.find((each) => held.includes(each));
  const actor = role ? { ...context.actor, actingRole: role } : context.actor;
  const nothing = { name, data: {}, occurredOn: null };
  const input = ruleInput(state, nothing, { ...context, actor }, run);
  // An act that must close its step is refused while a gate is open.
  const closing = act.closes === 'must' ? gates : [];
  const uses = judgedOnState([...rulesOfAct(act, state), ...closing], context.rules);
  const judged = judge(uses, context.rules, input).refusals;
  const { refusals: standing, gaps } = isPastAct(state, name)
    ? onPaper(judged, nothing, heldForHandOver(state, run, act))
    : { refusals: judged, gaps: [] };
  const refusals = [...(role ? [] : [lacksRole(act)]), ...standing];
  const { roles, signs } = act;
  return {
    name,
    title: titleOf(name, run),
    allowed: refusals.length === 0,
    roles,
    signs: signs === true,
    refusals,
    gaps,
  };
}

function onPaper(judged: readonly Refusal[], command: Command, held: readonly Refusal[]) {
  const { refusals, gaps } = answersOnPaper(judged, command);
  return {
    refusals: [...held, ...refusals],
    gaps: gaps.map(({ act: _act, subject: _subject, ...refusal }) => refusal),
  };
}

/** @throws Error where neither the step nor the case has the act */
export function titleOf(name: string, run: StepRun): Text {
  const act = stepModule(run.kind).acts[name] ?? caseActs[name];
  if (!act) throw new Error(`no act ${name}`);
  return act.title;
}

function lacksRole(act: ActDefinition): Refusal {
  return {
    rule: 'SYS-02',
    effect: 'block',
    reason: 'no-grant',
    facts: { actingRole: null, roles: act.roles },
    whoCan: act.roles,
  };
}
