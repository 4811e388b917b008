import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

/** What is put right, by whom, and in how many months. */
export type PlanCorrection = {
  readonly plannedOn: IsoDate;
  readonly months: number;
  /** Registered persons who put it right. */
  readonly responsible: readonly string[];
  readonly measures: Sealed;
  readonly document: Sealed;
};

export type ReportCorrection = { readonly doneOn: IsoDate; readonly document: Sealed };

/** The check-back (回头看). What is not corrected is reported and checked again. */
export type CheckCorrection = {
  readonly checkedBy: string;
  readonly checkedOn: IsoDate;
  readonly result: 'corrected' | 'not-corrected';
  readonly document: Sealed;
};
