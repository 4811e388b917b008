import type { RuleId, RuleUse, StepDefinition } from '@jishi/domain';

/** What a step of one procedure leaves out of another's. */
interface Left {
  readonly acts?: readonly string[];
  /** From gates and acts alike. */
  readonly rules?: readonly RuleId[];
  readonly clocks?: readonly string[];
  readonly documents?: readonly string[];
}

/** The step without some of its parts; everything else stays as it is, so that a change of it is one change. */
export function without(step: StepDefinition, left: Left): StepDefinition {
  const { acts = [], rules = [], clocks = [], documents = [] } = left;
  const asked = (uses: readonly RuleUse[]) => uses.filter(({ rule }) => !rules.includes(rule));
  const kept = Object.entries(step.acts).filter(([name]) => !acts.includes(name));
  return {
    ...step,
    acts: Object.fromEntries(
      kept.map(([name, act]) => [name, { ...act, rules: asked(act.rules) }]),
    ),
    gates: asked(step.gates),
    clocks: Object.fromEntries(
      Object.entries(step.clocks).filter(([name]) => !clocks.includes(name)),
    ),
    documents: step.documents.filter(({ type }) => !documents.includes(type)),
  };
}

/** The step with these of its gates alone. */
export function gatedBy(step: StepDefinition, ...rules: readonly RuleId[]): StepDefinition {
  return { ...step, gates: step.gates.filter(({ rule }) => rules.includes(rule)) };
}

/** The step with these gates: one more, or with other parameters where it has the rule as a gate already. */
export function gated(step: StepDefinition, ...uses: readonly RuleUse[]): StepDefinition {
  const named = uses.map(({ rule }) => rule);
  return { ...step, gates: [...step.gates.filter(({ rule }) => !named.includes(rule)), ...uses] };
}

/** The step with one act that is judged by this rule too, or with other parameters of it. */
export function judgedBy(step: StepDefinition, name: string, use: RuleUse): StepDefinition {
  const act = step.acts[name];
  if (!act) throw new Error(`${step.kind} has no act ${name}`);
  const rules = [...act.rules.filter(({ rule }) => rule !== use.rule), use];
  return { ...step, acts: { ...step.acts, [name]: { ...act, rules } } };
}
