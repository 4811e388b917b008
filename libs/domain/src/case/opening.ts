import { type StepKind, stepDefinition } from '../procedure/definition.js';
import type { DecideContext } from '../shared/aggregate.js';
import { stepModule } from '../steps/index.js';
import type { Deadline, OpenedCase } from './state.js';

/** The clocks that run as soon as this step is open. */
export function armedAtOpening(
  state: OpenedCase,
  kind: StepKind,
  { definition, calendar }: DecideContext,
): readonly Deadline[] {
  const step = definition && stepDefinition(definition, kind);
  return (step && stepModule(kind).armsAtOpening?.(state, step, calendar)) ?? [];
}
