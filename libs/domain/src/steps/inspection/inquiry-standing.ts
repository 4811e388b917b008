import type { Fact } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import type { InspectionFacts } from './events.js';
import type { FurtherEvents } from './further-events.js';

export type Inquiry = Fact<FurtherEvents['InquirySent']>;

/** How far an inquiry has come, and the day of its last paper. */
export type InquiryStanding = {
  readonly state: 'sent' | 'replied' | 'judged' | 'closed';
  readonly since: IsoDate;
};

export function inquiriesOn(facts: InspectionFacts): readonly Inquiry[] {
  return Object.values(facts.inquiries ?? {});
}

export function standingOfInquiry(
  { inquiryReplies, inquiryJudgements, inquiryFeedbacks }: InspectionFacts,
  { inquiryId, sentOn }: Inquiry,
): InquiryStanding {
  const feedback = inquiryFeedbacks?.[inquiryId];
  if (feedback) return { state: 'closed', since: feedback.givenOn };
  const judgement = inquiryJudgements?.[inquiryId];
  if (judgement) return { state: 'judged', since: judgement.judgedOn };
  const reply = inquiryReplies?.[inquiryId];
  return reply ? { state: 'replied', since: reply.repliedOn } : { state: 'sent', since: sentOn };
}

/**
 * Whether the reply was not believed and nothing was looked into since: the check of reports and petitions
 * has to be asked for anew.
 */
export function isDisbelieved(
  { inquiryJudgements, asked }: InspectionFacts,
  { inquiryId, candidateId }: Inquiry,
): boolean {
  const judgement = inquiryJudgements?.[inquiryId];
  if (!judgement || judgement.accepted) return false;
  const check = asked?.[`${candidateId}/petitions`];
  return !check || check.at.version < judgement.at.version;
}
