import type { Give } from '@jishi/test-support/record';
import { asker, todayOf, type Work } from './desk.js';
import { daysAfter } from './wrong.js';

const text = (words: string) => ({ text: words });
const reason = text('理由');
const members = ['sun', 'tang', 'jiang', 'deng', 'liu'];
const memberId = (n: number) => `demo-p${String(6 + (n % 5)).padStart(2, '0')}`;
const paper = (signer: string, signedOn: string) => ({
  kind: 'paper',
  signer,
  scan: text('签字扫描件'),
  signedOn,
});

function give(on: string, who: string, act: string, data: object): Give {
  return { on, act, data, as: asker(who) };
}

function onMeeting(who: string, act: string, data: object) {
  return ({ desk }: Work) => {
    const meetingId = desk.meetingIds.at(-1);
    return meetingId === undefined ? null : give(`meeting/${meetingId}`, who, act, data);
  };
}

/** Commands on a sitting that the script has not. */
export const atSitting = {
  'call ballot': async (work: Work, n: number) => {
    const today = await todayOf(work.store);
    return give('meeting', 'qian', 'call-meeting', {
      bodyId: 'demo-body1',
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
      ...{ issued: 4, returned: 4, valid: 4, spoiled: 0, agree: 4 - (n % 4), disagree: n % 4 },
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
  'complete decision': ({ desk }: Work) =>
    give(`case/${desk.caseId}`, 'wu', 'complete-decision', {}),
};

/** The next member who has not spoken is against it; the principal speaks last. */
async function nextObjects(work: Work): Promise<Give | null> {
  const { store, desk } = work;
  const meetingId = desk.meetingIds.at(-1) ?? '';
  const events = await store.reader.readStream(`meeting/${meetingId}`);
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
