import { type EventTable, put, set } from '../../../case/fold.js';
import type { Fact, OpenedCase, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import { recordedIn } from '../recorded-in.js';
import {
  type DetermineTolerance,
  distinctions,
  factors,
  type RecordToleranceFinding,
  type ToleranceTest,
} from './commands.js';

type DeterminationEvents = {
  ToleranceFindingRecorded: RecordToleranceFinding;
  ToleranceDetermined: DetermineTolerance;
};

export const determinationEvent = eventsOf<DeterminationEvents>();

export const determinationEvents = {
  ToleranceFindingRecorded: { schemaVersion: 1, fold: put('findings', 'test') },
  ToleranceDetermined: { schemaVersion: 1, fold: set('determination') },
} as const satisfies EventTable;

export type DeterminationFacts = {
  readonly findings?: { readonly [test: string]: Fact<RecordToleranceFinding> };
  readonly determination?: Fact<DetermineTolerance>;
};

export function determinationFacts(run: StepRun): DeterminationFacts {
  return run.facts;
}

/** The tests that have no finding yet, in the order in which they are put. */
export function testsLeft(run: StepRun): readonly ToleranceTest[] {
  const { findings } = determinationFacts(run);
  return [...distinctions, ...factors].filter((test) => findings?.[test] === undefined);
}

/** The determination of a check that has gone on. */
export function determinationOf(state: OpenedCase): Fact<DetermineTolerance> {
  return recordedIn(state, 'tolerance-determination', 'determination');
}
