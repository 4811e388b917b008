import { type Asking, heldRoles } from '../access/may-act.js';
import type { Role } from '../access/roles.js';
import type { ActDefinition, RuleUse, StepDefinition } from '../procedure/definition.js';
import { stepDefinition } from '../procedure/definition.js';
import { everyActRules } from '../rules/every-act.js';
import { judge, judgedOnState } from '../rules/judge.js';
import type { DecideContext } from '../shared/aggregate.js';
import type { Refusal } from '../shared/decision.js';
import type { Text } from '../shared/text.js';
import { stepModule } from '../steps/index.js';
import { caseActs } from './acts.js';
import { caseOffers } from './offers.js';
import { ruleInput } from './rule-input.js';
import { currentRun, type OpenedCase } from './state.js';

/** One act that the case offers now, for this person: allowed, or with all that stands in the way. */
export interface OfferedAct {
  readonly name: string;
  readonly title: Text;
  readonly allowed: boolean;
  readonly roles: readonly Role[];
  readonly signs: boolean;
  readonly refusals: readonly Refusal[];
}

const product: readonly Role[] = ['clock', 'policy', 'orchestrator'];

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
  const run = currentRun(state);
  const step = run.status === 'open' ? stepDefinition(definition, run.kind) : undefined;
  const { acts: inStep, gates } = step ?? betweenSteps;
  const onCase = Object.entries(definition.acts).filter(([name]) => name !== 'open-case');
  const held = heldRoles(asking, { unitChain, today: context.today });
  const offers = { ...stepModule(run.kind).offers, ...caseOffers };
  return [...Object.entries(inStep), ...onCase]
    .filter(([, act]) => act.roles.some((role) => !product.includes(role)))
    .filter(([name]) => offers[name]?.(run, state) ?? true)
    .map(([name, act]) => offered(name, act, { state, gates, held, context }));
}

/** A step that is still being opened offers nothing. */
const betweenSteps: Pick<StepDefinition, 'acts' | 'gates'> = { acts: {}, gates: [] };

interface Offering {
  readonly state: OpenedCase;
  readonly gates: readonly RuleUse[];
  readonly held: readonly Role[];
  readonly context: DecideContext;
}

function offered(name: string, act: ActDefinition, offering: Offering): OfferedAct {
  const { state, gates, held, context } = offering;
  const role = act.roles.find((each) => held.includes(each));
  const actor = role ? { ...context.actor, actingRole: role } : context.actor;
  const input = ruleInput(state, { name, data: {}, occurredOn: null }, { ...context, actor });
  // An act that must close its step is refused while a gate is open.
  const closing = act.closes === 'must' ? gates : [];
  const uses = judgedOnState([...everyActRules, ...act.rules, ...closing], context.rules);
  const refusals = [
    ...(role ? [] : [lacksRole(act)]),
    ...judge(uses, context.rules, input).refusals,
  ];
  const { roles, signs } = act;
  return {
    name,
    title: titleOf(name, state),
    allowed: refusals.length === 0,
    roles,
    signs: signs === true,
    refusals,
  };
}

function titleOf(name: string, state: OpenedCase): Text {
  const act = stepModule(currentRun(state).kind).acts[name] ?? caseActs[name];
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
