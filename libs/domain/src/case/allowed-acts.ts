import type { Role } from '../access/roles.js';
import { type Asking, heldRoles } from '../access/may-act.js';
import type { ActDefinition } from '../procedure/definition.js';
import { stepDefinition } from '../procedure/definition.js';
import { everyActRules } from '../rules/every-act.js';
import { judge, judgedOnState } from '../rules/judge.js';
import type { DecideContext } from '../shared/aggregate.js';
import type { Refusal } from '../shared/decision.js';
import type { Text } from '../shared/text.js';
import { stepModule } from '../steps/index.js';
import { caseActs } from './acts.js';
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
  const step = stepDefinition(definition, run.kind);
  const inStep = run.status === 'open' && step ? Object.entries(step.acts) : [];
  const onCase = Object.entries(definition.acts).filter(([name]) => name !== 'open-case');
  const held = heldRoles(asking, { unitChain, today: context.today });
  return [...inStep, ...onCase]
    .filter(([, act]) => act.roles.some((role) => !product.includes(role)))
    .map(([name, act]) => offered(name, act, { state, held, context }));
}

function offered(
  name: string,
  act: ActDefinition,
  { state, held, context }: { state: OpenedCase; held: readonly Role[]; context: DecideContext },
): OfferedAct {
  const run = currentRun(state);
  const title = stepModule(run.kind).acts[name]?.title ??
    caseActs[name]?.title ?? { zh: name, en: name };
  const step = context.definition && stepDefinition(context.definition, run.kind);
  const gates = act.closes === 'must' ? (step?.gates ?? []) : [];
  const role = act.roles.find((each) => held.includes(each));
  const input = ruleInput(state, { name, data: {}, occurredOn: null }, context);
  const actor = role ? { ...context.actor, actingRole: role } : context.actor;
  const uses = judgedOnState([...everyActRules, ...act.rules, ...gates], context.rules);
  const refusals = [
    ...(role ? [] : [lacksRole(act)]),
    ...judge(uses, context.rules, { ...input, actor }).refusals,
  ];
  return {
    name,
    title,
    allowed: refusals.length === 0,
    roles: act.roles,
    signs: act.signs === true,
    refusals,
  };
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
