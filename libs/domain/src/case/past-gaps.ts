import { type StepKind, stepDefinition } from '../procedure/definition.js';
import type { DecideContext } from '../shared/aggregate.js';
import type { Refusal } from '../shared/decision.js';
import { openGates } from './gates.js';
import { currentRun, type OpenedCase, openRuns, type StepRun } from './state.js';
import { unconcluded } from './take-over.js';

/** What a past step lacks: one of its acts as it was entered, or the step itself. */
export type PastGap = {
  readonly step: StepKind;
  readonly act: string | null;
  readonly refusal: Refusal;
};

/** All that stands open of the past of a case that was taken over, in the order of its steps. */
export function pastGaps(state: OpenedCase, context: DecideContext): readonly PastGap[] {
  const current = currentRun(state);
  return openRuns(state).flatMap((run) => {
    const lacking = run === current ? [] : ofStep(state, run, context);
    return [
      ...run.gaps.map(({ act, ...refusal }) => ({ step: run.kind, act, refusal })),
      ...lacking.map((refusal) => ({ step: run.kind, act: null, refusal })),
    ];
  });
}

function ofStep(state: OpenedCase, run: StepRun, context: DecideContext): readonly Refusal[] {
  const step = context.definition && stepDefinition(context.definition, run.kind);
  return [...openGates(state, run, context), ...(step ? unconcluded(state, run, step) : [])];
}
