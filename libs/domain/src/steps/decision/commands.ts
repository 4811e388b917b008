import type { Counts } from '../../meeting/state.js';
import type { IsoDate } from '../../shared/event.js';

/** A policy carries the concluded item of a sitting to its case. */
export type RecordMeetingOutcome = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
  readonly result: 'passed' | 'not-passed';
  readonly counts: Counts;
  readonly decidedOn: IsoDate;
};

/** Where a withdrawal leaves only candidates who have passed: the decision is complete without another vote. */
export type CompleteDecision = Record<string, never>;
