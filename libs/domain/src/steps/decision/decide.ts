import type { OpenedCase } from '../../case/state.js';
import type { AgendaItem, CalledMeeting } from '../../meeting/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type { CompleteDecision, RecordMeetingOutcome } from './commands.js';
import { decisionEvent, decisionFacts } from './events.js';
import { type Outcomes, standingOf } from './standing.js';

export const decisionActs = {
  'record-meeting-outcome': act(
    { zh: '记录会议表决结果', en: 'Record outcome of the meeting' },
    recordOutcome,
    ({ meetingId }: RecordMeetingOutcome) => [`meeting/${meetingId}`],
  ),
  'complete-decision': act({ zh: '完成讨论决定', en: 'Complete decision' }, complete),
};

function recordOutcome(input: ActInput<RecordMeetingOutcome>): ActResult {
  const item = itemCarried(input);
  if ('kind' in item) return item;
  const { data, state, run } = input;
  const before = decisionFacts(run).outcomes ?? {};
  if (before[data.candidateId] && !item.reconsiders)
    return invalid('candidateId', 'already-exists');
  const recorded = decisionEvent('MeetingOutcomeRecorded', data);
  return events(
    { ...recorded, occurredOn: data.decidedOn },
    ...completion(state, { ...before, [data.candidateId]: data }),
  );
}

/** The item as its sitting has it, or why it is not what the policy says. */
function itemCarried(input: ActInput<RecordMeetingOutcome>) {
  const { data, registers } = input;
  const meeting = registers.meetings[data.meetingId];
  if (!meeting || meeting.status === 'uncalled') return invalid('meetingId', 'unknown');
  const item = meeting.items[data.itemId];
  if (!item || !isAbout(item, input)) return invalid('itemId', 'unknown');
  return isConcludedSo(item, meeting, data) ? item : invalid('result', 'not-applicable');
}

/** An item entered for an earlier opening of the step decides nothing here. */
function isAbout(item: AgendaItem, { data, state, run }: ActInput<RecordMeetingOutcome>): boolean {
  return (
    item.caseId === state.caseId &&
    item.opening === run.opening &&
    item.candidateId === data.candidateId
  );
}

const totals = ['fullMembership', 'present', 'recused', 'agree', 'disagree', 'defer'] as const;

/** What the policy carries must be what the sitting itself says. */
function isConcludedSo(
  item: AgendaItem,
  { heldOn }: CalledMeeting,
  { result, counts, decidedOn }: RecordMeetingOutcome,
): boolean {
  return (
    item.result === result &&
    heldOn === decidedOn &&
    totals.every((total) => item.counts?.[total] === counts[total])
  );
}

function complete({ state, run }: ActInput<CompleteDecision>): ActResult {
  const [completed] = completion(state, decisionFacts(run).outcomes ?? {});
  return completed ? events(completed) : invalid('candidates', 'not-applicable');
}

function completion(state: OpenedCase, outcomes: Outcomes) {
  const standing = standingOf(state, outcomes);
  if (standing.kind !== 'complete') return [];
  return [decisionEvent('DecisionCompleted', { decidedOn: standing.decidedOn })];
}
