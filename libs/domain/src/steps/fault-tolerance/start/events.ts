import { type EventTable, set } from '../../../case/fold.js';
import type { Fact, OpenedCase, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import { recordedIn } from '../recorded-in.js';
import type { StartToleranceCheck } from './commands.js';

type StartEvents = { ToleranceCheckStarted: StartToleranceCheck };

export const startEvent = eventsOf<StartEvents>();

export const startEvents = {
  ToleranceCheckStarted: { schemaVersion: 1, fold: set('start') },
} as const satisfies EventTable;

export type StartFacts = { readonly start?: Fact<StartToleranceCheck> };

export function startFacts(run: StepRun): StartFacts {
  return run.facts;
}

/** The start of a check that has gone on. */
export function startOf(state: OpenedCase): Fact<StartToleranceCheck> {
  return recordedIn(state, 'tolerance-start', 'start');
}
