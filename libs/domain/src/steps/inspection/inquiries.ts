import { isIn } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { IsoDate } from '../../shared/event.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import { inspectionEvent, inspectionFacts } from './events.js';
import type {
  GiveInquiryFeedback,
  JudgeInquiryReply,
  RecordInquiryReply,
  SendInquiry,
} from './further-commands.js';
import { type InquiryStanding, inquiriesOn, standingOfInquiry } from './inquiry-standing.js';

export function sendInquiry(input: ActInput<SendInquiry>): ActResult {
  const { data, state, run, registers } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  if (registers.persons[data.addressee]?.status !== 'registered')
    return invalid('addressee', 'unknown');
  const inquiryId = `q${inquiriesOn(inspectionFacts(run)).length + 1}`;
  const sent = inspectionEvent('InquirySent', { ...data, inquiryId });
  return inFuture(input, 'sentOn') ?? events({ ...sent, occurredOn: data.sentOn });
}

export function recordInquiryReply(input: ActInput<RecordInquiryReply>): ActResult {
  const { data } = input;
  const recorded = inspectionEvent('InquiryReplied', data);
  return (
    notNext(input, 'sent', 'repliedOn') ??
    inFuture(input, 'repliedOn') ??
    events({ ...recorded, occurredOn: data.repliedOn })
  );
}

export function judgeInquiryReply(input: ActInput<JudgeInquiryReply>): ActResult {
  const { data } = input;
  const judged = inspectionEvent('InquiryReplyJudged', data);
  return (
    notNext(input, 'replied', 'judgedOn') ??
    inFuture(input, 'judgedOn') ??
    events({ ...judged, occurredOn: data.judgedOn })
  );
}

export function giveInquiryFeedback(input: ActInput<GiveInquiryFeedback>): ActResult {
  const { data } = input;
  const given = inspectionEvent('InquiryFeedbackGiven', data);
  return (
    notNext(input, 'judged', 'givenOn') ??
    inFuture(input, 'givenOn') ??
    events({ ...given, occurredOn: data.givenOn })
  );
}

/** Sent, replied, judged, told: each once, in this order and on no earlier day. */
function notNext<Data extends { readonly inquiryId: string }>(
  { data, run }: ActInput<Data>,
  after: InquiryStanding['state'],
  field: keyof Data & string,
): ActResult | null {
  const facts = inspectionFacts(run);
  const inquiry = facts.inquiries?.[data.inquiryId];
  if (!inquiry) return invalid('inquiryId', 'unknown');
  const { state, since } = standingOfInquiry(facts, inquiry);
  if (state !== after) return invalid('inquiryId', 'not-applicable');
  return (data[field] as IsoDate) < since ? invalid(field, 'too-early') : null;
}
