import { todayOf } from '../desk.js';
import { daysAfter } from '../wrong.js';
import { chosen, type Extras, onCase, reason, text } from './extra.js';

const matters = ['exceptional-promotion', 'no-recommendation', 'prior-report', 'skipped-level'];
const consultees = ['non-party-leaders', 'assisting-party', 'leader-in-charge'];
const documents = (count: number) =>
  [
    'request',
    'filing-report',
    'approval-form',
    'inspection-material',
    'personal-file',
    'minutes',
    'discussion-record',
    'recommendation-facts',
  ]
    .slice(0, count)
    .map((type) => ({ type, document: text('报送材料') }));

/** What is asked of the superior and of others outside, and what they answer. */
export const toSuperior: Extras = {
  'ask superior': async (work, n) =>
    onCase('chen', 'ask-superior', {
      matter: chosen(matters, n),
      ...(n % 4 ? { candidateId: n % 3 ? 'k1' : 'k2' } : {}),
      sentOn: await todayOf(work.store),
      document: text('请示'),
    })(work),
  'prior report': (work, n) =>
    onCase('wu', 'check-prior-report', {
      matters: n % 3 ? ['over-quota'] : [],
      document: text('任前报告事项核对表'),
    })(work),
  'superior replies': async (work, n) =>
    onCase('chen', 'record-superior-reply', {
      matterId: `m${1 + (n % 3)}`,
      reply: n % 2 ? 'consent' : 'refusal',
      repliedOn: daysAfter(await todayOf(work.store), n % 5 ? 0 : 1),
      document: text('批复'),
    })(work),
  consult: async (work, n) =>
    onCase('chen', 'send-consultation', {
      candidateId: 'k1',
      consultee: chosen(consultees, n),
      addressee: text('征求意见对象'),
      matter: reason,
      sentOn: await todayOf(work.store),
    })(work),
  receipt: async (work, n) =>
    onCase('chen', 'prove-receipt', {
      consultationId: `c${1 + (n % 2)}`,
      receivedOn: daysAfter(await todayOf(work.store), -n),
      proof: text('回执'),
    })(work),
  reply: async (work, n) =>
    onCase('chen', 'record-consultation-reply', {
      consultationId: `c${1 + (n % 2)}`,
      reply: chosen(['agree', 'disagree', 'other'], n),
      repliedOn: await todayOf(work.store),
      document: text('答复'),
    })(work),
  coordinate: async (work, n) =>
    onCase('chen', 'record-coordination', {
      consultationId: `c${1 + (n % 2)}`,
      by: n % 2 ? 'superior' : 'managing-party',
      result: n % 3 ? 'proceed' : 'stop',
      decidedOn: await todayOf(work.store),
      document: text('协调结果'),
    })(work),
  solicit: async (work, n) => {
    const today = await todayOf(work.store);
    return onCase('chen', 'record-solicitation', {
      candidateId: 'k1',
      bodyId: 'demo-body2',
      ...{ askedOn: today, closedOn: today, asked: 7 - (n % 2), replied: 6, agree: 6 },
      ...{ disagree: 0, other: 0, urgency: reason, document: reason },
    })(work);
  },
  submit: async (work, n) =>
    onCase('chen', 'submit-for-approval', {
      candidateId: 'k1',
      sentOn: await todayOf(work.store),
      documents: documents(n % 9),
    })(work),
  approve: async (work, n) =>
    onCase('chen', 'record-approval', {
      candidateId: 'k1',
      reply: n % 2 ? 'approved' : 'refused',
      repliedOn: await todayOf(work.store),
      document: text('批复'),
    })(work),
  file: async (work, n) =>
    onCase('chen', 'file-with-superior', {
      candidateId: 'k1',
      sentOn: await todayOf(work.store),
      documents: documents(n % 5),
    })(work),
};
