import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

export type AcceptToleranceCheck = { readonly acceptedOn: IsoDate; readonly document: Sealed };

/** Refusing to accept is answered with reasons, and ends the case. */
export type RefuseToleranceCheck = {
  readonly refusedOn: IsoDate;
  readonly reason: Sealed;
  readonly document: Sealed;
};
