import { act } from '../../shared/step-module.js';
import type { SendInquiry, SignPoliticalConclusion } from './further-commands.js';
import { askBody, holdJointMeeting, recordBodyAnswer, recordExtended } from './information.js';
import {
  giveInquiryFeedback,
  judgeInquiryReply,
  recordInquiryReply,
  sendInquiry,
} from './inquiries.js';
import {
  givePoliticalNotice,
  readsOfPolitical,
  recordPoliticalReply,
  signPolitical,
} from './political.js';

/** Inquiry letters, extended inspection, what other bodies know, and the political gate. */
export const furtherActs = {
  'send-inquiry': act<SendInquiry>(
    { zh: '发出函询', en: 'Send inquiry letter' },
    sendInquiry,
    ({ addressee }) => [`person/${addressee}`],
  ),
  'record-inquiry-reply': act(
    { zh: '登记函询回复', en: 'Record reply to an inquiry' },
    recordInquiryReply,
  ),
  'judge-inquiry-reply': act(
    { zh: '认定函询回复是否采信', en: 'Judge reply to an inquiry' },
    judgeInquiryReply,
  ),
  'give-inquiry-feedback': act(
    { zh: '反馈函询采信情况', en: 'Give feedback on an inquiry' },
    giveInquiryFeedback,
  ),
  'record-extended-inspection': act(
    { zh: '记录延伸考察', en: 'Record extended inspection' },
    recordExtended,
  ),
  'ask-body': act({ zh: '向有关单位了解情况', en: 'Ask a body for information' }, askBody),
  'record-body-answer': act(
    { zh: '登记有关单位反馈', en: 'Record answer of a body' },
    recordBodyAnswer,
  ),
  'hold-joint-meeting': act(
    { zh: '记录干部监督联席会议', en: 'Record joint meeting on supervision' },
    holdJointMeeting,
  ),
  'sign-political-conclusion': act<SignPoliticalConclusion>(
    { zh: '签署政治把关结论', en: 'Sign political conclusion' },
    signPolitical,
    readsOfPolitical,
  ),
  'give-political-notice': act(
    { zh: '告知本人政治把关结论', en: 'Give notice of the political conclusion' },
    givePoliticalNotice,
  ),
  'record-political-reply': act(
    { zh: '登记本人对结论的答复', en: 'Record reply to the political conclusion' },
    recordPoliticalReply,
  ),
};
