import { type EventTable, set } from '../../../case/fold.js';
import type { Fact, OpenedCase, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import { recordedIn } from '../recorded-in.js';
import type { AcceptToleranceCheck, RefuseToleranceCheck } from './commands.js';

type AcceptanceEvents = {
  ToleranceCheckAccepted: AcceptToleranceCheck;
  ToleranceCheckNotAccepted: RefuseToleranceCheck;
};

export const acceptanceEvent = eventsOf<AcceptanceEvents>();

export const acceptanceEvents = {
  ToleranceCheckAccepted: { schemaVersion: 1, fold: set('accepted') },
  ToleranceCheckNotAccepted: { schemaVersion: 1, fold: set('notAccepted') },
} as const satisfies EventTable;

export type AcceptanceFacts = {
  readonly accepted?: Fact<AcceptToleranceCheck>;
  readonly notAccepted?: Fact<RefuseToleranceCheck>;
};

export function acceptanceFacts(run: StepRun): AcceptanceFacts {
  return run.facts;
}

/** The acceptance of a check that has gone on. */
export function acceptanceOf(state: OpenedCase): Fact<AcceptToleranceCheck> {
  return recordedIn(state, 'tolerance-acceptance', 'accepted');
}
