import type { IsoDate } from '../../../shared/event.js';
import type { Sealed } from '../../../shared/sealed.js';

/** The written result for the applicant, or for the person where nobody applied. */
export type ReplyOnTolerance = { readonly repliedOn: IsoDate; readonly document: Sealed };

/** The result is filed with the committee or government. */
export type FileToleranceResult = {
  readonly filedOn: IsoDate;
  readonly filedWith: 'committee' | 'government' | 'superior-discipline-organ';
  readonly document: Sealed;
};
