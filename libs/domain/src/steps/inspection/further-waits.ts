import type { StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import type { Text } from '../../shared/text.js';
import { inspectionFacts } from './events.js';
import { type InquiryStanding, inquiriesOn, standingOfInquiry } from './inquiry-standing.js';

type OpenState = Exclude<InquiryStanding['state'], 'closed'>;

export const waitWordingsOfFurther: { readonly [what: string]: Text } = {
  'inquiry/sent': {
    zh: '{candidateId}：函询{inquiryId}，{since}发出，尚未回复',
    en: '{candidateId}: inquiry {inquiryId}, sent on {since}, is not answered',
  },
  'inquiry/replied': {
    zh: '{candidateId}：函询{inquiryId}，{since}回复，是否采信尚未认定',
    en: '{candidateId}: the reply of {since} to inquiry {inquiryId} is not judged',
  },
  'inquiry/judged': {
    zh: '{candidateId}：函询{inquiryId}，{since}认定，尚未反馈本人',
    en: '{candidateId}: inquiry {inquiryId}, judged on {since}, has no feedback',
  },
  'body-answer': {
    zh: '{candidateId}：{askedOn}向有关单位了解情况（{requestId}），尚未反馈',
    en: '{candidateId}: request {requestId} of {askedOn} to a body is not answered',
  },
};

const inquiryWaits: { readonly [State in OpenState]: Pick<Wait, 'cause' | 'who' | 'act'> } = {
  sent: { cause: 'external-reply', who: ['officer'], act: 'record-inquiry-reply' },
  replied: { cause: 'person', who: ['department-head'], act: 'judge-inquiry-reply' },
  judged: { cause: 'person', who: ['officer'], act: 'give-inquiry-feedback' },
};

/** Inquiries are open until their feedback, requests until their answer. */
export function waitsForFurther(run: StepRun, candidateId: string): readonly Wait[] {
  return [...waitsForInquiries(run, candidateId), ...waitsForBodies(run, candidateId)];
}

function waitsForInquiries(run: StepRun, candidateId: string): readonly Wait[] {
  const facts = inspectionFacts(run);
  const own = inquiriesOn(facts).filter((each) => each.candidateId === candidateId);
  return own.flatMap((inquiry) => {
    const { state, since } = standingOfInquiry(facts, inquiry);
    if (state === 'closed') return [];
    const { inquiryId } = inquiry;
    const named = { rule: 'I08d', what: `inquiry/${state}` } as const;
    return [{ ...inquiryWaits[state], ...named, facts: { candidateId, inquiryId, since } }];
  });
}

function waitsForBodies(run: StepRun, candidateId: string): readonly Wait[] {
  const { requests = {}, answers = {} } = inspectionFacts(run);
  const open = Object.values(requests).filter(
    (each) => each.candidateId === candidateId && !answers[each.requestId],
  );
  return open.map(({ requestId, askedOn, at }) => ({
    cause: 'external-reply',
    who: ['officer'],
    rule: 'I13',
    what: 'body-answer',
    act: 'record-body-answer',
    since: at.recordedAt,
    facts: { candidateId, requestId, askedOn },
  }));
}
