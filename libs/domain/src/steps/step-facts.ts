import type { StepKind } from '../procedure/definition.js';
import type { analysisBooleans } from './analysis/view.js';
import type { decisionBooleans } from './decision/view.js';
import type { inspectionBooleans } from './inspection/view.js';
import type { probationBooleans } from './probation/view.js';
import type { proposalBooleans } from './proposal/view.js';
import type { publicityBooleans } from './publicity/view.js';
import type { recommendationBooleans } from './recommendation/view.js';

/** By kind of step, the facts that its workflow may wait on, so that a wrong name does not compile. */
export interface StepFacts extends Record<StepKind, object> {
  readonly analysis: ReturnType<typeof analysisBooleans>;
  readonly proposal: ReturnType<typeof proposalBooleans>;
  readonly recommendation: ReturnType<typeof recommendationBooleans>;
  readonly inspection: ReturnType<typeof inspectionBooleans>;
  readonly decision: ReturnType<typeof decisionBooleans>;
  readonly publicity: ReturnType<typeof publicityBooleans>;
  readonly probation: ReturnType<typeof probationBooleans>;
}
