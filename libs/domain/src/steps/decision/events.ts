import { type EventTable, put, set } from '../../case/fold.js';
import type { Fact, StepRun } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type { RecordMeetingOutcome } from './commands.js';

export type DecisionEvents = {
  /** The vote on one candidate, as the sitting concluded it. */
  MeetingOutcomeRecorded: RecordMeetingOutcome;
  /** Every candidate still in has passed; `decidedOn` is the date of the last vote. */
  DecisionCompleted: { readonly decidedOn: IsoDate };
};

export const decisionEvents = {
  MeetingOutcomeRecorded: { schemaVersion: 1, fold: put('outcomes', 'candidateId') },
  DecisionCompleted: { schemaVersion: 1, fold: set('outcome') },
} as const satisfies EventTable;

export function decisionEvent<Type extends keyof DecisionEvents>(
  type: Type,
  data: DecisionEvents[Type],
) {
  return { type, schemaVersion: decisionEvents[type].schemaVersion, data } as const;
}

/** The facts of a run of discussion and decision, by the names in the fold table. */
export type DecisionFacts = {
  readonly outcomes?: {
    readonly [candidateId: string]: Fact<DecisionEvents['MeetingOutcomeRecorded']>;
  };
  readonly outcome?: Fact<DecisionEvents['DecisionCompleted']>;
};

export function decisionFacts(run: StepRun): DecisionFacts {
  return run.facts;
}
