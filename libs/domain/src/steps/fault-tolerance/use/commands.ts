import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

/** On what the tolerated fault has no bearing. */
export type EffectScope =
  | 'evaluation'
  | 'annual-assessment'
  | 'awards'
  | 'promotion'
  | 'nomination';

export type RecordResultUse = {
  readonly usedOn: IsoDate;
  readonly scopes: readonly EffectScope[];
  readonly document: Sealed;
};

/** The letter to the organisation department, which applies the result. */
export type NotifyOrganisationDepartment = {
  readonly notifiedOn: IsoDate;
  readonly document: Sealed;
};
