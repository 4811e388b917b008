import { completedRun, type Fact, type OpenedCase } from '../../case/state.js';
import type { StepKind } from '../../procedure/definition.js';

/**
 * What an earlier stage recorded before it was completed.
 * @throws Error where it recorded no such fact: a procedure that leaves the stage out is wrong
 */
export function recordedIn<Data extends object>(
  state: OpenedCase,
  kind: StepKind,
  name: string,
): Fact<Data> {
  const fact = completedRun(state, kind)?.facts[name];
  if (!fact) throw new Error(`${kind} recorded no ${name}`);
  return fact as Fact<Data>;
}
