import type { PostponeGround, VoidingRule } from '../meeting/commands.js';
import type { AgendaItem } from '../meeting/state.js';
import type { Registers } from '../registers/registers.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import { decisionEvent, decisionFacts } from '../steps/decision/events.js';
import { caseEvent } from './events.js';
import { isNoticeIssued } from './notice-issued.js';
import { canReturnTo, returnToStep } from './return.js';
import { type CaseState, currentRun, isIn, type OpenedCase } from './state.js';

/** A policy carries a postponed item to its case. */
export type RecordDeferral = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
  readonly opening: number;
  readonly heldOn: IsoDate;
  readonly ground: PostponeGround;
};

/** A policy carries a vote that was found void to its case. */
export type VoidMeetingOutcome = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly candidateId: string;
  readonly rule: VoidingRule;
  readonly foundOn: IsoDate;
};

/** The stream from which a policy's word is checked. */
export function readsOfSitting({ meetingId }: { readonly meetingId: string }): readonly string[] {
  return [`meeting/${meetingId}`];
}

/** What the sitting did not decide keeps the case waiting for another; one that has gone on waits for nothing. */
export function recordDeferral(
  state: OpenedCase,
  command: Command,
  { registers }: DecideContext,
): ActResult {
  const data = command.data as RecordDeferral;
  const { opening, ...deferral } = data;
  const run = currentRun(state);
  const waits = run.kind === 'decision' && run.status === 'open' && run.opening === opening;
  const item = itemOf(data, registers);
  if (!waits || item?.result !== 'postponed' || item.caseId !== state.caseId)
    return invalid('itemId', 'not-applicable');
  return events({ ...decisionEvent('ItemDeferred', deferral), occurredOn: data.heldOn });
}

/**
 * A void vote decides nothing: the case goes back to the decision, from wherever it stands behind it. An appointment
 * notice that was issued on it, or a case that has ended, is flagged; undoing it is a decision of its own.
 */
export function voidMeetingOutcome(
  state: CaseState,
  command: Command,
  { registers }: DecideContext,
): ActResult {
  const data = command.data as VoidMeetingOutcome;
  const item = itemOf(data, registers);
  if (state.status === 'unopened' || item?.result !== 'void' || item.caseId !== state.caseId)
    return invalid('itemId', 'not-applicable');
  const ofOpening = openingOf(state, data);
  if (ofOpening === null) return invalid('itemId', 'not-applicable');
  const noticeIssued = isNoticeIssued(state);
  const voided = caseEvent('OutcomeVoided', { ...data, ofOpening, noticeIssued });
  const back = isUp(state, data.candidateId)
    ? returnToStep(state, 'decision', { rule: data.rule, reason: null })
    : [];
  return events({ ...voided, occurredOn: data.foundOn }, ...back);
}

function itemOf(
  { meetingId, itemId }: Pick<VoidMeetingOutcome, 'meetingId' | 'itemId'>,
  { meetings }: Pick<Registers, 'meetings'>,
): AgendaItem | undefined {
  const meeting = meetings[meetingId];
  return !meeting || meeting.status === 'uncalled' ? undefined : meeting.items[itemId];
}

/** The opening of the decision that rests on this vote. */
function openingOf(
  { runs }: OpenedCase,
  { meetingId, itemId, candidateId }: VoidMeetingOutcome,
): number | null {
  const found = runs.find((run) => {
    const vote = run.kind === 'decision' ? decisionFacts(run).outcomes?.[candidateId] : undefined;
    return vote?.meetingId === meetingId && vote.itemId === itemId;
  });
  return found?.opening ?? null;
}

function isUp(state: OpenedCase, candidateId: string): boolean {
  return state.status === 'open' && isIn(state, candidateId) && canReturnTo(state, 'decision');
}
