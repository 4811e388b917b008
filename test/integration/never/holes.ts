import type { ActDefinition, ProcedureDefinition, RuleId, StepDefinition } from '@jishi/domain';
import { type Library, library, libraryOf } from '@jishi/procedures';

/** The shipped library in which one rule is asked for nowhere: by no gate and by no act. */
export function withoutRule(rule: RuleId): Library {
  const without = (acts: Acts): Acts =>
    Object.fromEntries(
      Object.entries(acts).map(([name, act]) => [name, { ...act, rules: leftOf(act, rule) }]),
    );
  const weakened = changed((step) => ({
    ...step,
    acts: without(step.acts),
    gates: step.gates.filter((use) => use.rule !== rule),
  }));
  const acts = Object.entries(library.acts).map(([prefix, each]) => [prefix, without(each)]);
  return {
    ...libraryOf(weakened.map((each) => ({ ...each, acts: without(each.acts) }))),
    acts: Object.fromEntries(acts) as Library['acts'],
  };
}

type Acts = { readonly [name: string]: ActDefinition };

function leftOf({ rules }: ActDefinition, rule: RuleId): ActDefinition['rules'] {
  return rules.filter((use) => use.rule !== rule);
}

/** The shipped library in which an act that must close its step only may. */
export function withWeakClosing(act: string): Library {
  return withAct(act, (definition) =>
    definition.closes === 'must' ? { ...definition, closes: 'may' } : definition,
  );
}

/** The shipped library in which nobody may do an act. */
export function withNobodyFor(act: string): Library {
  return withAct(act, (definition) => ({ ...definition, roles: [] }));
}

function withAct(act: string, change: (definition: ActDefinition) => ActDefinition): Library {
  return libraryOf(
    changed((step) => {
      const definition = step.acts[act];
      return definition ? { ...step, acts: { ...step.acts, [act]: change(definition) } } : step;
    }),
  );
}

function changed(change: (step: StepDefinition) => StepDefinition): readonly ProcedureDefinition[] {
  return library.procedures.map((each) => ({ ...each, steps: each.steps.map(change) }));
}
