import { endOfDay } from '../../calendar/instants.js';
import type { OpenedCase } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { type Consultation, consultationsOf, isClosed, isDisputed } from './consultation.js';

export const consultationWaits = {
  receipt: { zh: '待登记协管方收到日期', en: "proof of the assisting party's receipt" },
  'assisting-reply': {
    zh: '协管方{receivedOn}收到，至{replyBy}止未答复视为同意',
    en: 'the assisting party has received it on {receivedOn}; no reply by {replyBy} counts as consent',
  },
  consultation: { zh: '待答复酝酿意见', en: 'a reply to the consultation' },
  disagreement: {
    zh: '协管方不同意，待协调或由主管方决定',
    en: 'the assisting party disagrees; to be coordinated, or decided by the managing party',
  },
};

/** Art. 34 comes before the meeting: what is still open of the consultations on the proposal. */
export function waitsOfConsultations(state: OpenedCase): readonly Wait[] {
  return consultationsOf(state).flatMap((each) => {
    const wait = waitFor(each);
    if (!wait) return [];
    return [{ who: ['officer'], since: (each.receipt ?? each.sent).at.recordedAt, ...wait }];
  });
}

type Waiting = Omit<Wait, 'who'> & Pick<Partial<Wait>, 'who'>;

function waitFor(consultation: Consultation): Waiting | null {
  if (isDisputed(consultation)) return disagreement;
  if (isClosed(consultation)) return null;
  const { sent, receipt } = consultation;
  if (receipt && receipt.replyBy !== null) return waitForMonth(receipt.receivedOn, receipt.replyBy);
  return sent.consultee === 'assisting-party' ? proofOfReceipt : anyReply;
}

function waitForMonth(receivedOn: string, replyBy: string): Waiting {
  return {
    cause: 'clock',
    who: ['clock'],
    rule: 'B02',
    what: 'assisting-reply',
    act: 'deem-consent',
    until: endOfDay(replyBy),
    facts: { receivedOn, replyBy },
  };
}

const disagreement: Waiting = {
  cause: 'external-reply',
  rule: 'B03',
  what: 'disagreement',
  act: 'record-coordination',
};

const proofOfReceipt: Waiting = {
  cause: 'document',
  rule: 'B02',
  what: 'receipt',
  act: 'prove-receipt',
};

const anyReply: Waiting = {
  cause: 'external-reply',
  rule: 'B01',
  what: 'consultation',
  act: 'record-consultation-reply',
};
