import { addRun, isOf, named, type Run, type Walk, words } from './course.js';
import type { Row } from './evidence.js';

/** Whether this is a step that ended on paper, before the one that the case has reached. */
function isPast({ entering, regulation: { order } }: Walk, { step }: Run): boolean {
  return entering !== null && order.indexOf(step) < order.indexOf(entering);
}

/** A past step with gaps stays open, and the next one is entered. */
export function leftOpen(state: Walk, row: Row): void {
  const run = state.runs.at(-1);
  const following = run && state.regulation.order[state.regulation.order.indexOf(run.step) + 1];
  if (run?.status === 'open' && isOf(row, run) && isPast(state, run) && following)
    addRun(state, following);
  else state.problems.push(`${named(row)} was left open while ${words(run)}`);
}

/** Every past step was entered, and two different persons signed. */
export function handedOver(state: Walk, row: Row): void {
  const run = state.runs.at(-1);
  if (state.entering === null || run?.status !== 'open' || isPast(state, run))
    state.problems.push(`handed over while ${words(run)}`);
  const { secondSigner } = row.data as { readonly secondSigner?: { readonly signer?: string } };
  if (!secondSigner?.signer) state.problems.push('handed over by one signer');
  state.entering = null;
}

/** A past step that stands open while a later one is completed; once handed over, there must be none. */
export function leftOpenBefore(state: Walk, run: Run): Run | undefined {
  if (state.entering !== null) return undefined;
  const earlier = state.runs.slice(0, state.runs.indexOf(run));
  return run === state.runs.at(-1) ? earlier.find(({ status }) => status === 'open') : undefined;
}
