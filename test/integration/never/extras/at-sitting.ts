import type { Give } from '@jishi/test-support/record';
import { todayOf, type Work } from '../desk.js';
import { daysAfter } from '../wrong.js';
import { type Extras, give, onCase, paper, reason, text } from './extra.js';

const members = ['sun', 'tang', 'jiang', 'deng', 'liu'];
const memberId = (n: number) => `demo-p${String(6 + (n % 5)).padStart(2, '0')}`;

function onMeeting(who: string, act: string, data: object) {
  return ({ desk }: Work) => {
    const meetingId = desk.meetingIds.at(-1);
    return meetingId === undefined ? null : give(`meeting/${meetingId}`, who, act, data);
  };
}

/** Commands on a sitting that the script has not. */
export const atSitting: Extras = {
  'call ballot': async (work: Work, n: number) => {
    const today = await todayOf(work.store);
    return give('meeting', 'qian', 'call-meeting', {
      bodyId: n % 5 ? 'demo-body1' : 'demo-body2',
      unitId: 'top',
      heldOn: n % 3 ? today : daysAfter(today, -n),
      method: n % 2 ? 'paper-ballot' : 'open-statements',
      agenda: [text('会议议程')],
    });
  },
  object: nextObjects,
  opinion: (work: Work, n: number) =>
    onMeeting(members[n % 5] ?? 'sun', 'state-opinion', {
      itemId: 'i1',
      opinion: ['agree', 'disagree', 'defer'][n % 3],
    })(work),
  ballot: async (work: Work, n: number) => {
    const today = await todayOf(work.store);
    return onMeeting('qian', 'record-paper-ballot', {
      itemId: 'i1',
      ...ballots(n),
      defer: 0,
      envelopeNo: 'P-1',
      scrutineer: paper('demo-p14', today),
      counter: paper('demo-p15', today),
    })(work);
  },
  'withdraw member': (work: Work, n: number) =>
    onMeeting('qian', 'withdraw-member', {
      itemId: 'i1',
      personId: memberId(n),
      ...(n % 2 ? { declaration: reason } : {}),
    })(work),
  'return member': (work: Work, n: number) =>
    onMeeting('qian', 'return-member', { itemId: 'i1', personId: memberId(n) })(work),
  postpone: onMeeting('qian', 'postpone-item', { itemId: 'i1', reason }),
  conclude: onMeeting('qian', 'conclude-item', { itemId: 'i1' }),
  'false outcome': falseOutcome,
  'complete decision': onCase('wu', 'complete-decision', {}),
  flag: onMeeting('qian', 'flag-disagreement', { itemId: 'i1', reason }),
  petition: async (work, n) => {
    const consenting = Array.from({ length: 1 + (n % 5) }, (_, at) => memberId(at));
    return onMeeting('qian', 'record-petition', {
      caseId: work.desk.caseId,
      candidateId: 'k1',
      consenting,
      consentedOn: await todayOf(work.store),
      document: text('书面同意'),
    })(work);
  },
  void: async (work, n) =>
    onMeeting('wu', 'void-outcome', {
      itemId: 'i1',
      rule: n % 2 ? 'B06' : 'B16',
      foundOn: await todayOf(work.store),
      authority: text('认定文件'),
      reason,
    })(work),
  'carry void': async (work) => {
    const meetingId = work.desk.meetingIds.at(-1);
    if (meetingId === undefined) return null;
    const { store } = work;
    const data = {
      ...{ meetingId, itemId: 'i1', candidateId: 'k1', rule: 'B06' },
      foundOn: await todayOf(store),
    };
    return onCase('policy', 'void-meeting-outcome', data)(work);
  },
};

/** Of the committee, or of the plenary. */
function ballots(n: number): object {
  const all = n % 2 ? 7 : 4;
  const disagree = n % 4;
  const counts = { issued: all, returned: all, valid: all, spoiled: 0 };
  return { ...counts, agree: all - disagree, disagree };
}

/** The next member who has not spoken is against it; the principal speaks last. */
async function nextObjects(work: Work): Promise<Give | null> {
  const { store, desk } = work;
  const meetingId = desk.meetingIds.at(-1) ?? '';
  const events = await store.stream(`meeting/${meetingId}`);
  const spoke = events.filter(({ type }) => type === 'OpinionStated').map(({ actor }) => actor);
  const next = members.find((who) => who !== 'deng' && !spoke.includes(`demo-${who}`));
  if (next === undefined) return null;
  return onMeeting(next, 'state-opinion', { itemId: 'i1', opinion: 'disagree' })(work);
}

/** A result that no sitting came to. */
async function falseOutcome({ store, desk }: Work): Promise<Give | null> {
  const meetingId = desk.meetingIds.at(-1);
  if (meetingId === undefined) return null;
  return give(`case/${desk.caseId}`, 'policy', 'record-meeting-outcome', {
    meetingId,
    itemId: 'i1',
    candidateId: 'k1',
    result: 'passed',
    counts: { fullMembership: 5, present: 4, recused: 0, agree: 4, disagree: 0, defer: 0 },
    decidedOn: await todayOf(store),
  });
}
