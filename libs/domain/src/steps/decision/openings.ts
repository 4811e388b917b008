import type { OpenedCase, StepRun } from '../../case/state.js';

/**
 * The openings of the decision on the same proposal: those behind the inspection that was completed last. What was
 * asked before the meeting stays asked, however often the meeting decides on that proposal.
 */
export function openingsOnProposal({ runs }: OpenedCase): readonly StepRun[] {
  const inspected = runs.findLastIndex(
    ({ kind, outcome }) => kind === 'inspection' && outcome === 'completed',
  );
  return runs.slice(inspected + 1).filter(({ kind }) => kind === 'decision');
}
