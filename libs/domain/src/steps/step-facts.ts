import type { publicityBooleans } from './publicity/view.js';

/** By kind of step, the names of what its workflow may wait on, so that a wrong name does not compile. */
export interface StepFacts {
  readonly publicity: ReturnType<typeof publicityBooleans>;
}
