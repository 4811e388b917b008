import type { decisionBooleans } from './decision/view.js';
import type { probationBooleans } from './probation/view.js';
import type { publicityBooleans } from './publicity/view.js';

/** By kind of step, the names of what its workflow may wait on, so that a wrong name does not compile. */
export interface StepFacts {
  readonly decision: ReturnType<typeof decisionBooleans>;
  readonly publicity: ReturnType<typeof publicityBooleans>;
  readonly probation: ReturnType<typeof probationBooleans>;
}
