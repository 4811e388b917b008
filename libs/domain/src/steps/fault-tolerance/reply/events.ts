import { type EventTable, set } from '../../../case/fold.js';
import type { Fact, OpenedCase, StepRun } from '../../../case/state.js';
import { eventsOf } from '../../../registers/folding.js';
import { recordedIn } from '../recorded-in.js';
import type { FileToleranceResult, ReplyOnTolerance } from './commands.js';

type Settled = { readonly settles: readonly string[] };

type ReplyEvents = {
  ToleranceReplied: ReplyOnTolerance & Settled;
  ToleranceResultFiled: FileToleranceResult & Settled;
};

export const replyEvent = eventsOf<ReplyEvents>();

export const replyEvents = {
  ToleranceReplied: { schemaVersion: 1, fold: set('reply') },
  ToleranceResultFiled: { schemaVersion: 1, fold: set('filing') },
} as const satisfies EventTable;

export type ReplyFacts = {
  readonly reply?: Fact<ReplyEvents['ToleranceReplied']>;
  readonly filing?: Fact<ReplyEvents['ToleranceResultFiled']>;
};

export function replyFacts(run: StepRun): ReplyFacts {
  return run.facts;
}

/** The reply of a check that has gone on. */
export function replyOf(state: OpenedCase): Fact<ReplyOnTolerance> {
  return recordedIn(state, 'tolerance-reply', 'reply');
}
