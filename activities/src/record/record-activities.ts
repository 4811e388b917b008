import type { CaseRef, StepRef } from '@jishi/contracts/names';
import type { CaseView, StepView } from '@jishi/domain';

/** A clock act that the view said is due and would be accepted. */
export interface DueAct {
  readonly step: StepRef;
  readonly deadline: string;
  readonly act: string;
  readonly due: string;
  /** The case's version of that view. */
  readonly version: number;
}

/** A step that the case's view showed as next. */
export interface NextStep {
  readonly step: StepRef;
  readonly version: number;
}

/** What came of a submission; where nothing was recorded the run waits for a newer version. */
export interface Submitted {
  readonly recorded: boolean;
}

/** What workflows may do to the world: read a view of the record, submit a command. Idempotent by command id. */
export interface RecordActivities {
  readStepView(step: StepRef): Promise<StepView>;
  readCaseView(ofCase: CaseRef): Promise<CaseView>;
  submitClockAct(due: DueAct): Promise<Submitted>;
  submitOpenStep(next: NextStep): Promise<Submitted>;
}
