import { add, type EventTable, set } from '../../../case/fold.js';
import type { Deadline, Fact, OpenedCase, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import { recordedIn } from '../recorded-in.js';
import type {
  ConcludeVerification,
  ExtendVerification,
  HearPerson,
  RecordFactCheck,
  RecordUnitOpinion,
} from './commands.js';

type VerificationEvents = {
  PersonHeard: HearPerson;
  UnitOpinionRecorded: RecordUnitOpinion;
  FactChecked: RecordFactCheck;
  VerificationExtended: ExtendVerification & {
    readonly deadlines: readonly Deadline[];
    readonly settles: readonly string[];
  };
  VerificationConcluded: ConcludeVerification;
};

export const verificationEvent = eventsOf<VerificationEvents>();

export const verificationEvents = {
  PersonHeard: { schemaVersion: 1, fold: set('statement') },
  UnitOpinionRecorded: { schemaVersion: 1, fold: set('opinion') },
  FactChecked: { schemaVersion: 1, fold: add('checks') },
  VerificationExtended: { schemaVersion: 1, fold: set('extended') },
  VerificationConcluded: { schemaVersion: 1, fold: set('conclusion') },
} as const satisfies EventTable;

export type VerificationFacts = {
  readonly statement?: Fact<HearPerson>;
  readonly opinion?: Fact<RecordUnitOpinion>;
  readonly checks?: readonly Fact<RecordFactCheck>[];
  readonly extended?: Fact<VerificationEvents['VerificationExtended']>;
  readonly conclusion?: Fact<ConcludeVerification>;
};

export function verificationFacts(run: StepRun): VerificationFacts {
  return run.facts;
}

/** The conclusion of a verification that is over. */
export function verificationOf(state: OpenedCase): Fact<ConcludeVerification> {
  return recordedIn(state, 'tolerance-verification', 'conclusion');
}
