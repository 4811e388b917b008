import type { DueAct, NextStep, Submitted } from '@jishi/activities';
import type { CaseView, StepView } from '@jishi/domain';

/** What a run needs of the engine that carries it; the loops know no engine. */
export interface Ports<View> {
  /** Reads the view of the record as it stands now. */
  read(): Promise<View>;
  /** Resolves on news behind the version seen, or after so many seconds; null waits for news alone. */
  news(seen: number, seconds: number | null): Promise<void>;
  /** Begins the run anew from the record when its history has grown long; it does not come back then. */
  renew(): Promise<void>;
  /** Resolves when no message is still being handled, so that the run may end. */
  settled(): Promise<void>;
  /** Says what the run waits for, to whoever asks. */
  report(waitingFor: string, view: View): void;
}

export interface StepPorts extends Ports<StepView> {
  submit(due: Omit<DueAct, 'step'>): Promise<Submitted>;
}

export interface CasePorts extends Ports<CaseView> {
  open(next: Pick<NextStep, 'version'> & NonNullable<CaseView['run']>): Promise<Submitted>;
}
