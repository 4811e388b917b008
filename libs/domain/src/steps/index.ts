import type { StepKind } from '../procedure/definition.js';
import type { StepModule } from '../shared/step-module.js';
import { publicity } from './publicity/index.js';

/** Every step kind that the product knows. */
export const stepModules: readonly StepModule[] = [publicity];

export function stepModule(kind: StepKind): StepModule {
  const found = stepModules.find((module) => module.kind === kind);
  if (!found) throw new Error(`no step kind ${kind}`);
  return found;
}
