import { candidatesIn, currentRun } from '../case/state.js';
import { registerAct } from '../registers/register.js';
import type { Registers } from '../registers/registers.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import { inFuture } from '../shared/in-future.js';
import { standingOutcome } from '../steps/decision/outcomes.js';
import type {
  CallMeeting,
  CloseMeeting,
  EnterItem,
  RecordPetition,
  RecordRoster,
} from './commands.js';
import { meetingEvent } from './events.js';
import { type OnMeeting, onMeeting, readsOfCase } from './on-item.js';
import { openedCase } from './rule-input.js';
import type { MeetingState, Track } from './state.js';

/** The acts on a sitting as a whole; those on one item stand in item-acts.ts. */
export const sittingActs = {
  'call-meeting': registerAct<MeetingState, CallMeeting>({
    title: { zh: '召集会议', en: 'Call meeting' },
    creates: true,
    reads: ({ bodyId }) => [`body/${bodyId}`],
    decide: ({ data, state, rules, registers: { bodies } }) => {
      if (state.status !== 'uncalled') return invalid('meetingId', 'already-exists');
      const body = bodies[data.bodyId];
      if (body?.status !== 'registered') return invalid('bodyId', 'unknown');
      if (body.unitId !== data.unitId) return invalid('unitId', 'not-applicable');
      return events(meetingEvent('MeetingCalled', { ...data, rulesVersion: rules.version }));
    },
  }),
  'record-petition': onMeeting<RecordPetition>({
    title: { zh: '登记同意复议的成员', en: 'Record consents to reconsider' },
    reads: ({ caseId }, registers) => readsOfCase(caseId, registers),
    decide: recordPetition,
  }),
  'enter-item': onMeeting<EnterItem>({
    title: { zh: '列入议题', en: 'Enter item' },
    reads: ({ caseId }, registers) => readsOfCase(caseId, registers),
    decide: enterItem,
  }),
  'record-roster': onMeeting<RecordRoster>({
    title: { zh: '登记到会情况', en: 'Record roster' },
    reads: ({ attending }) => attending.map((personId) => `person/${personId}`),
    decide: recordRoster,
  }),
  'close-meeting': onMeeting<CloseMeeting>({
    title: { zh: '结束会议', en: 'Close meeting' },
    decide: ({ data, state }) =>
      Object.values(state.items).some((item) => item.result === null)
        ? invalid('items', 'not-applicable')
        : events(meetingEvent('MeetingClosed', data)),
  }),
};

function enterItem({ data, state, registers }: OnMeeting<EnterItem>): ActResult {
  const { caseId, candidateId, postId } = data;
  const about = openedCase(caseId, registers);
  if (!about) return invalid('caseId', 'unknown');
  const candidate = candidatesIn(about).find((each) => each.candidateId === candidateId);
  if (!candidate) return invalid('candidateId', 'unknown');
  if (candidate.postId !== postId) return invalid('postId', 'unknown');
  const { opening } = currentRun(about);
  const entered = Object.values(state.items).some(
    (item) =>
      item.caseId === caseId && item.candidateId === candidateId && item.opening === opening,
  );
  if (entered) return invalid('candidateId', 'already-exists');
  const itemId = `i${Object.keys(state.items).length + 1}`;
  const reconsiders = standingOutcome(about, candidateId) !== null;
  const track = trackOf(data, registers);
  return events(meetingEvent('ItemEntered', { ...data, itemId, opening, reconsiders, track }));
}

/** Which of the ways of art. 37 an item takes; B05 has judged it. */
function trackOf({ postId, track }: EnterItem, { posts }: Registers): Track | null {
  const post = posts[postId];
  const ofPlenary = post?.status === 'registered' && post.plenary;
  return ofPlenary ? (track ?? 'plenary') : null;
}

/** Nothing is reconsidered that has not been decided. */
function recordPetition(input: OnMeeting<RecordPetition>): ActResult {
  const { data, registers } = input;
  const about = openedCase(data.caseId, registers);
  if (!about) return invalid('caseId', 'unknown');
  const before = standingOutcome(about, data.candidateId);
  if (!before) return invalid('candidateId', 'not-applicable');
  if (data.consentedOn < before.decidedOn) return invalid('consentedOn', 'too-early');
  const consented = meetingEvent('ReconsiderationConsented', data);
  return inFuture(input, 'consentedOn') ?? events({ ...consented, occurredOn: data.consentedOn });
}

function recordRoster(input: OnMeeting<RecordRoster>): ActResult {
  const { data, state, today, registers } = input;
  const isKnown = (personId: string) => registers.persons[personId]?.status === 'registered';
  if (!data.attending.every(isKnown)) return invalid('attending', 'unknown');
  return (
    inFuture({ data: { heldOn: state.heldOn }, today }, 'heldOn') ??
    events({ ...meetingEvent('RosterRecorded', data), occurredOn: state.heldOn })
  );
}
