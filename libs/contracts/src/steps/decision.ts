import type {
  CompleteDecision,
  DeemConsent,
  NoteFilingOverdue,
  ProveReceipt,
  RecordApproval,
  RecordConsultationReply,
  RecordCoordination,
  RecordMeetingOutcome,
  RecordSolicitation,
  SendConsultation,
  SendPack,
} from '@jishi/domain';
import { z } from 'zod';
import { dueAct } from '../due-act.js';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from '../primitives.js';
import { lateEntry } from '../signature.js';

const count = z.int().min(0).max(300);

const counts = z.strictObject({
  fullMembership: count,
  present: count,
  recused: count,
  agree: count,
  disagree: count,
  defer: count,
});

/** Given by a policy alone, so nobody sees its fields as a form. */
const recordMeetingOutcome = z.strictObject({
  meetingId: id,
  itemId: id,
  candidateId: id,
  result: z.enum(['passed', 'not-passed']),
  counts,
  decidedOn: isoDate,
}) satisfies z.ZodType<Wire<RecordMeetingOutcome>>;

const candidate = id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' });
const consultation = z
  .string()
  .regex(/^c\d{1,4}$/)
  .meta({ zh: '征求意见编号', en: 'Consultation' });

const sendConsultation = z.strictObject({
  candidateId: candidate,
  consultee: choice('征求意见对象', 'Consulted', {
    'leader-in-charge': { zh: '分管领导', en: 'leader in charge' },
    'team-leaders': { zh: '领导班子成员', en: 'leaders of the team' },
    'superior-leader': { zh: '上级分管领导', en: "superior's leader in charge" },
    'united-front': { zh: '统战部门', en: 'united-front department' },
    'non-party-leaders': {
      zh: '民主党派、工商联主要领导和无党派代表人士',
      en: 'leaders of democratic parties, federation and persons without party',
    },
    'assisting-party': { zh: '协管方（双重管理）', en: 'assisting party (dual management)' },
    other: { zh: '其他', en: 'other' },
  }),
  addressee: sealedInput('发往', 'Addressee'),
  matter: documentInput('征求意见函', 'Request'),
  sentOn: labelled(isoDate, '发出日期', 'Sent on'),
}) satisfies z.ZodType<Wire<SendConsultation>>;

const proveReceipt = z.strictObject({
  consultationId: consultation,
  receivedOn: labelled(isoDate, '对方收到日期', 'Received on'),
  proof: documentInput('收到证明', 'Proof of receipt'),
  lateEntry: z.exactOptional(lateEntry),
}) satisfies z.ZodType<Wire<ProveReceipt>>;

const recordConsultationReply = z.strictObject({
  consultationId: consultation,
  reply: choice('答复', 'Reply', {
    agree: { zh: '同意', en: 'agree' },
    disagree: { zh: '不同意', en: 'disagree' },
    other: { zh: '其他意见', en: 'other' },
  }),
  repliedOn: labelled(isoDate, '答复日期', 'Replied on'),
  document: documentInput('答复文件', 'Reply'),
}) satisfies z.ZodType<Wire<RecordConsultationReply>>;

const recordCoordination = z.strictObject({
  consultationId: consultation,
  by: choice('处理方', 'Settled by', {
    superior: { zh: '上级组织部门协调（正职）', en: 'the superior (principals)' },
    'managing-party': { zh: '主管方决定（副职）', en: 'the managing party (deputies)' },
  }),
  result: choice('处理结果', 'Result', {
    proceed: { zh: '继续任用程序', en: 'proceed' },
    stop: { zh: '不任用', en: 'do not appoint' },
  }),
  decidedOn: labelled(isoDate, '处理日期', 'Decided on'),
  document: documentInput('依据文件', 'Document'),
}) satisfies z.ZodType<Wire<RecordCoordination>>;

const many = (zh: string, en: string) => labelled(count, zh, en);

const recordSolicitation = z.strictObject({
  candidateId: candidate,
  bodyId: id.meta({ zh: '全委会', en: 'Plenary', input: 'body' }),
  askedOn: labelled(isoDate, '征求意见日期', 'Asked on'),
  closedOn: labelled(isoDate, '汇总日期', 'Closed on'),
  asked: many('征求人数', 'Asked'),
  replied: many('答复人数', 'Replied'),
  agree: many('同意', 'Agree'),
  disagree: many('不同意', 'Disagree'),
  other: many('其他意见', 'Other opinions'),
  urgency: sealedInput('急需任用的理由', 'Why it is urgent'),
  document: documentInput('征求意见情况', 'Record of the opinions'),
}) satisfies z.ZodType<Wire<RecordSolicitation>>;

const sendPack = z.strictObject({
  candidateId: candidate,
  sentOn: labelled(isoDate, '报送日期', 'Sent on'),
  documents: z
    .array(
      z.strictObject({
        type: choice('材料', 'Document', {
          request: { zh: '请示', en: 'request' },
          'filing-report': { zh: '备案报告', en: 'filing report' },
          'approval-form': { zh: '干部任免审批表', en: 'appointment approval form' },
          'inspection-material': { zh: '考察材料', en: 'inspection material' },
          'personal-file': { zh: '干部档案', en: 'personal file' },
          minutes: { zh: '会议纪要', en: 'minutes' },
          'discussion-record': { zh: '讨论情况', en: 'record of the discussion' },
          'recommendation-facts': { zh: '民主推荐情况', en: 'recommendation facts' },
        }),
        document: documentInput('文件', 'File'),
      }),
    )
    .min(1)
    .max(20)
    .meta({ zh: '报送材料', en: 'Documents' }),
}) satisfies z.ZodType<Wire<SendPack>>;

const recordApproval = z.strictObject({
  candidateId: candidate,
  reply: choice('批复', 'Answer', {
    approved: { zh: '批准', en: 'approved' },
    refused: { zh: '不予批准', en: 'not approved' },
  }),
  repliedOn: labelled(isoDate, '批复日期', 'Answered on'),
  document: documentInput('批复文件', 'Answer'),
}) satisfies z.ZodType<Wire<RecordApproval>>;

/** Arts. 34 to 41: the acts of discussion and decision on the case. */
export const decisionCommands = {
  'send-consultation': sendConsultation,
  'prove-receipt': proveReceipt,
  'record-consultation-reply': recordConsultationReply,
  'deem-consent': dueAct satisfies z.ZodType<Wire<DeemConsent>>,
  'record-coordination': recordCoordination,
  'record-solicitation': recordSolicitation,
  'record-meeting-outcome': recordMeetingOutcome,
  'complete-decision': z.strictObject({}) satisfies z.ZodType<Wire<CompleteDecision>>,
  'submit-for-approval': sendPack,
  'record-approval': recordApproval,
  'file-with-superior': sendPack,
  'note-filing-overdue': dueAct satisfies z.ZodType<Wire<NoteFilingOverdue>>,
};
