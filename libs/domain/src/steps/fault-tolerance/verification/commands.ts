import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

/** The person's own account (听取本人申述). */
export type HearPerson = { readonly heardOn: IsoDate; readonly statement: Sealed };

/** The opinion of the Party organisation of the person's unit. */
export type RecordUnitOpinion = { readonly statedOn: IsoDate; readonly document: Sealed };

export type CheckMethod = 'talk' | 'papers' | 'site' | 'expert';

export type RecordFactCheck = {
  readonly method: CheckMethod;
  readonly checkedOn: IsoDate;
  readonly document: Sealed;
};

/** The one extension of the period. */
export type ExtendVerification = { readonly reason: Sealed; readonly document: Sealed };

/** Grounds that exclude any tolerance, as local lists usually name them. */
export type ExclusionGround =
  | 'private-gain'
  | 'intentional-breach'
  | 'ignored-prohibition'
  | 'arbitrary-decision'
  | 'major-incident'
  | 'repeated-fault'
  | 'after-warning'
  | 'crime';

/** What was found, with every ground of exclusion that it shows. */
export type ConcludeVerification = {
  readonly concludedOn: IsoDate;
  readonly exclusions: readonly ExclusionGround[];
  readonly report: Sealed;
};
