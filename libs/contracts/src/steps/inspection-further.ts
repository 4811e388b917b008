import type {
  AskBody,
  ExtendedCircle,
  GiveInquiryFeedback,
  GivePoliticalNotice,
  HeardBody,
  HoldJointMeeting,
  JudgeInquiryReply,
  PoliticalOffice,
  RecordBodyAnswer,
  RecordExtendedInspection,
  RecordInquiryReply,
  RecordPoliticalReply,
  SendInquiry,
  SignPoliticalConclusion,
} from '@jishi/domain';
import { z } from 'zod';
import { choice, documentInput, isoDate, labelled, sealedInput, type Wire } from '../primitives.js';
import { signature } from '../signature.js';
import { candidate, person } from './people.js';

const numbered = (letter: string, zh: string, en: string) =>
  labelled(z.string().regex(new RegExp(`^${letter}\\d{1,4}$`)), zh, en);

const inquiryId = numbered('q', '函询编号', 'Inquiry');

const sendInquiry = z.strictObject({
  candidateId: candidate,
  sender: choice('发函机关', 'Sender', {
    'organisation-department': { zh: '组织部门', en: 'organisation department' },
    'discipline-organ': { zh: '纪检监察机关', en: 'discipline organ' },
  }),
  addressee: person('函询对象', 'Addressee'),
  sentOn: labelled(isoDate, '发函日期', 'Sent on'),
  matter: sealedInput('函询事项', 'Matter'),
  letter: documentInput('函询通知书', 'Letter'),
}) satisfies z.ZodType<Wire<SendInquiry>>;

const recordInquiryReply = z.strictObject({
  inquiryId,
  repliedOn: labelled(isoDate, '回复日期', 'Replied on'),
  reply: documentInput('书面回复', 'Reply'),
}) satisfies z.ZodType<Wire<RecordInquiryReply>>;

const judgeInquiryReply = z.strictObject({
  inquiryId,
  judgedOn: labelled(isoDate, '认定日期', 'Judged on'),
  accepted: labelled(z.boolean(), '予以采信', 'Accepted'),
  reason: sealedInput('理由', 'Reason'),
}) satisfies z.ZodType<Wire<JudgeInquiryReply>>;

const giveInquiryFeedback = z.strictObject({
  inquiryId,
  givenOn: labelled(isoDate, '反馈日期', 'Given on'),
  record: documentInput('反馈记录', 'Record of the feedback'),
}) satisfies z.ZodType<Wire<GiveInquiryFeedback>>;

const circle = choice<ExtendedCircle>('了解对象', 'Circle', {
  'former-unit': { zh: '原工作单位', en: 'former unit' },
  grassroots: { zh: '基层单位和群众', en: 'the grassroots' },
  'served-public': { zh: '服务对象', en: 'those whom he serves' },
  'superior-departments': { zh: '上级业务部门', en: 'departments above' },
  community: { zh: '居住社区', en: 'community' },
  others: { zh: '其他', en: 'others' },
});

const recordExtended = z.strictObject({
  candidateId: candidate,
  heldOn: labelled(isoDate, '考察日期', 'Held on'),
  asked: z
    .array(
      z.strictObject({
        circle,
        persons: labelled(z.int().min(1).max(1000), '人数', 'Persons'),
      }),
    )
    .min(1)
    .max(20)
    .meta({ zh: '了解范围', en: 'Who was asked' }),
  document: documentInput('延伸考察材料', 'Record'),
}) satisfies z.ZodType<Wire<RecordExtendedInspection>>;

const body = choice<HeardBody>('单位', 'Body', {
  'own-personnel': { zh: '所在单位组织（人事）部门', en: "personnel body of the candidate's unit" },
  'own-party': { zh: '所在单位机关党组织', en: "Party body of the candidate's unit" },
  'discipline-and-supervision': { zh: '纪检监察机关', en: 'discipline and supervision' },
  'tour-inspection': { zh: '巡视巡察机构', en: 'tour inspection' },
  'audit-office': { zh: '审计机关', en: 'audit office' },
  'petition-office': { zh: '信访部门', en: 'petition office' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  'public-security': { zh: '公安机关', en: 'public security' },
  other: { zh: '其他', en: 'other' },
});

const askBody = z.strictObject({
  candidateId: candidate,
  body,
  askedOn: labelled(isoDate, '送出日期', 'Asked on'),
  matter: documentInput('了解事项', 'Matter'),
}) satisfies z.ZodType<Wire<AskBody>>;

const recordBodyAnswer = z.strictObject({
  requestId: numbered('b', '了解情况编号', 'Request'),
  answeredOn: labelled(isoDate, '反馈日期', 'Answered on'),
  outcome: choice('反馈情况', 'Outcome', {
    'nothing-known': { zh: '未掌握情况', en: 'nothing known' },
    informed: { zh: '已提供情况', en: 'informed' },
    'not-answered': { zh: '未予反馈', en: 'not answered' },
  }),
  document: documentInput('反馈材料', 'Answer'),
}) satisfies z.ZodType<Wire<RecordBodyAnswer>>;

const holdJointMeeting = z.strictObject({
  heldOn: labelled(isoDate, '会议日期', 'Held on'),
  bodies: z.array(body).min(1).max(10).meta({ zh: '参加单位', en: 'Bodies' }),
  matter: sealedInput('议题', 'Matter'),
  minutes: documentInput('会议纪要', 'Minutes'),
}) satisfies z.ZodType<Wire<HoldJointMeeting>>;

const signPoliticalConclusion = z.strictObject({
  candidateId: candidate,
  conclusion: choice('结论', 'Conclusion', {
    pass: { zh: '通过', en: 'pass' },
    bar: { zh: '不通过（第24条第一项）', en: 'bar (art 24, item 1)' },
  }),
  office: choice<PoliticalOffice>('职务', 'Office', {
    secretary: { zh: '所在单位党委（党组）书记', en: "secretary of the candidate's unit" },
    'department-head': { zh: '组织部负责人', en: 'head of the department' },
  }),
  basis: sealedInput('法规依据', 'Legal basis'),
  document: documentInput('结论材料', 'Document'),
  signature,
}) satisfies z.ZodType<Wire<SignPoliticalConclusion>>;

const givePoliticalNotice = z.strictObject({
  candidateId: candidate,
  givenOn: labelled(isoDate, '告知日期', 'Given on'),
  notice: documentInput('告知书', 'Notice'),
}) satisfies z.ZodType<Wire<GivePoliticalNotice>>;

const recordPoliticalReply = z.strictObject({
  candidateId: candidate,
  repliedOn: labelled(isoDate, '答复日期', 'Replied on'),
  reply: documentInput('本人答复', 'Reply'),
}) satisfies z.ZodType<Wire<RecordPoliticalReply>>;

/** What an inspection asks for beside its ordered course: inquiries, other bodies, the political gate. */
export const inspectionFurtherCommands = {
  'send-inquiry': sendInquiry,
  'record-inquiry-reply': recordInquiryReply,
  'judge-inquiry-reply': judgeInquiryReply,
  'give-inquiry-feedback': giveInquiryFeedback,
  'record-extended-inspection': recordExtended,
  'ask-body': askBody,
  'record-body-answer': recordBodyAnswer,
  'hold-joint-meeting': holdJointMeeting,
  'sign-political-conclusion': signPoliticalConclusion,
  'give-political-notice': givePoliticalNotice,
  'record-political-reply': recordPoliticalReply,
};
