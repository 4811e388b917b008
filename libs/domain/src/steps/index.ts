import type { StepKind } from '../procedure/definition.js';
import type { StepModule } from '../shared/step-module.js';
import { analysis } from './analysis/index.js';
import { decision } from './decision/index.js';
import { faultTolerance } from './fault-tolerance/index.js';
import { inspection } from './inspection/index.js';
import { probation } from './probation/index.js';
import { proposal } from './proposal/index.js';
import { publicity } from './publicity/index.js';
import { recommendation } from './recommendation/index.js';

const byKind = {
  analysis,
  proposal,
  recommendation,
  inspection,
  decision,
  publicity,
  probation,
  ...faultTolerance,
} satisfies { readonly [Kind in StepKind]: StepModule };

/** Every step kind that the product knows. */
export const stepModules: readonly StepModule[] = Object.values(byKind);

export function stepModule(kind: StepKind): StepModule {
  return byKind[kind];
}

/** By kind of step, the facts that its workflow may wait on, so that a wrong name does not compile. */
export type StepFacts = {
  readonly [Kind in StepKind]: ReturnType<(typeof byKind)[Kind]['facts']>;
};
