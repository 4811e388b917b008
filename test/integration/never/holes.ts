import type { ProcedureDefinition, RuleId, StepDefinition, StepKind } from '@jishi/domain';
import { type Library, libraryOf, promotion } from '@jishi/procedures';

/** The shipped library with one gate of a step left out, wherever it stands in the step. */
export function withoutGate(step: StepKind, rule: RuleId): Library {
  return withStep(step, (found) => ({
    ...found,
    gates: found.gates.filter((use) => use.rule !== rule),
  }));
}

/** The shipped library in which an act that must close its step only may. */
export function withWeakClosing(step: StepKind, act: string): Library {
  return withStep(step, (found) => {
    const definition = found.acts[act];
    if (definition?.closes !== 'must') throw new Error(`${act} does not have to close ${step}`);
    return { ...found, acts: { ...found.acts, [act]: { ...definition, closes: 'may' } } };
  });
}

function withStep(kind: StepKind, change: (step: StepDefinition) => StepDefinition): Library {
  const weakened: ProcedureDefinition = {
    ...promotion,
    steps: promotion.steps.map((step) => (step.kind === kind ? change(step) : step)),
  };
  return libraryOf([weakened]);
}
