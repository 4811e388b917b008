import type { AgendaItem, CalledMeeting } from '../../meeting/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type { CompleteDecision, RecordMeetingOutcome } from './commands.js';
import { decisionEvent, decisionFacts } from './events.js';
import { filingClocks, packsDue } from './packs.js';
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
  const { data, run } = input;
  if (item.track === 'nomination')
    return events({ ...decisionEvent('NominationRecorded', data), occurredOn: data.decidedOn });
  const before = decisionFacts(run).outcomes ?? {};
  if (before[data.candidateId] && !item.reconsiders)
    return invalid('candidateId', 'already-exists');
  const track = item.track ? { track: item.track } : {};
  const recorded = decisionEvent('MeetingOutcomeRecorded', { ...data, ...track });
  return events(
    { ...recorded, occurredOn: data.decidedOn },
    ...completion(input, { ...before, [data.candidateId]: data }),
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

function complete(input: ActInput<CompleteDecision>): ActResult {
  const [completed] = completion(input, decisionFacts(input.run).outcomes ?? {});
  return completed ? events(completed) : invalid('candidates', 'not-applicable');
}

/** With the decision stands what goes to the superior about it (art. 40). */
function completion<Data>(input: ActInput<Data>, outcomes: Outcomes) {
  const { state, registers } = input;
  const standing = standingOf(state, outcomes);
  if (standing.kind !== 'complete') return [];
  const { decidedOn } = standing;
  const packs = packsDue(state, registers);
  const deadlines = filingClocks(packs, decidedOn, input);
  return [decisionEvent('DecisionCompleted', { decidedOn, packs, deadlines })];
}
