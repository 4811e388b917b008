import { type EventTable, set } from '../../../case/fold.js';
import type { Deadline, Fact, OpenedCase, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import { recordedIn } from '../recorded-in.js';
import type { CheckCorrection, PlanCorrection, ReportCorrection } from './commands.js';

type Settled = { readonly settles: readonly string[] };

type CorrectionEvents = {
  CorrectionPlanned: PlanCorrection & Settled & { readonly deadlines: readonly Deadline[] };
  CorrectionReported: ReportCorrection & Settled;
  CorrectionChecked: CheckCorrection;
};

export const correctionEvent = eventsOf<CorrectionEvents>();

export const correctionEvents = {
  CorrectionPlanned: { schemaVersion: 1, fold: set('plan') },
  CorrectionReported: { schemaVersion: 1, fold: set('report') },
  CorrectionChecked: { schemaVersion: 1, fold: set('check') },
} as const satisfies EventTable;

export type CorrectionFacts = {
  readonly plan?: Fact<CorrectionEvents['CorrectionPlanned']>;
  readonly report?: Fact<CorrectionEvents['CorrectionReported']>;
  readonly check?: Fact<CheckCorrection>;
};

export function correctionFacts(run: StepRun): CorrectionFacts {
  return run.facts;
}

/** The check-back of a correction that is over. */
export function correctionCheckOf(state: OpenedCase): Fact<CheckCorrection> {
  return recordedIn(state, 'tolerance-correction', 'check');
}
