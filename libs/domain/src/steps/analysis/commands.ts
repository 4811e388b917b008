import type { IsoDate } from '../../shared/event.js';
import type { Sealed } from '../../shared/sealed.js';
import type { Signature } from '../../shared/signature.js';

/** Art. 11–12: what the analysis of the team found, and which of the case's posts are short of people. */
export type RecordAnalysis = {
  readonly analysedOn: IsoDate;
  /** Registered persons. */
  readonly attendees: readonly string[];
  readonly summary: Sealed;
  readonly document: Sealed;
  readonly shortPosts: readonly { readonly postId: string; readonly why: Sealed }[];
};

/** Whether selection starts. A conclusion not to start ends the case. */
export type ConcludeAnalysis = {
  readonly conclusion: 'start' | 'do-not-start';
  readonly basis: Sealed;
  readonly signature: Signature;
};
