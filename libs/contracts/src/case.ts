import type {
  AskSuperior,
  AssignCase,
  AttestRule,
  ChangePost,
  ClosePastStep,
  EndCase,
  GiveReminder,
  HandOver,
  MoveProcedure,
  NoteMissedDeadline,
  NoteQuota,
  OpenCase,
  OpenStep,
  RecordDeferral,
  RecordSuperiorReply,
  ResumeCase,
  ReturnToStep,
  RuleId,
  SendNote,
  SuperiorMatter,
  SuspendCase,
  Text,
  VoidMeetingOutcome,
  WithdrawCandidate,
} from '@jishi/domain';
import { z } from 'zod';
import { dueAct } from './due-act.js';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from './primitives.js';
import { paperSignature, signature } from './signature.js';
import { stepKinds } from './steps/index.js';

const step = z.enum(stepKinds);

const openCase = z.strictObject({
  procedure: labelled(z.string().regex(/^[a-z-]{1,40}@\d{1,4}$/), '办理程序', 'Procedure').meta({
    zh: '办理程序',
    en: 'Procedure',
    input: 'procedure',
  }),
  unitId: id.meta({ zh: '单位', en: 'Unit', input: 'unit' }),
  title: sealedInput('事项名称', 'Title'),
  posts: z
    .array(z.strictObject({ postId: id.meta({ zh: '职位', en: 'Post', input: 'post' }) }))
    .max(20)
    .meta({ zh: '拟任职位（仅限任免类程序）', en: 'Posts (where the procedure is about posts)' }),
  candidates: z
    .array(
      z.strictObject({
        personId: id.meta({ zh: '人选', en: 'Person', input: 'person' }),
        postId: id.nullable().meta({ zh: '拟任职位', en: 'Post', input: 'post' }),
      }),
    )
    .max(50)
    .meta({ zh: '人选或当事人', en: 'Candidates, or the person concerned' }),
  reached: z.exactOptional(
    step.meta({
      zh: '接续办理：纸质办理已到的环节',
      en: 'Taken over: the step reached on paper',
      input: 'step',
    }),
  ),
}) satisfies z.ZodType<Wire<OpenCase>>;

/** Left out, or null, where the whole case is meant. */
const candidateOrCase = id.nullable().meta({ zh: '人选', en: 'Candidate', input: 'candidate' });

/** What a superior is asked to consent to, in words. */
export const superiorMatters = {
  'exceptional-promotion': { zh: '破格提拔', en: 'Exceptional promotion' },
  'skipped-level': { zh: '越级提拔', en: 'Promotion over a level' },
  'no-recommendation': { zh: '不经民主推荐', en: 'No democratic recommendation' },
  'open-competition': {
    zh: '突破条件的公开选拔、竞争上岗',
    en: 'Competition on other conditions',
  },
  'before-end-of-term': {
    zh: '主要负责人离任前调整',
    en: 'Adjustment before a principal leaves',
  },
  'prior-report': { zh: '任前事项报告', en: 'Prior report' },
} satisfies { readonly [Matter in SuperiorMatter]: Text };

/** Acts on the case as a whole. */
export const caseCommands = {
  'open-case': openCase,
  'open-step': z.strictObject({ step, opening: z.int().min(1) }) satisfies z.ZodType<
    Wire<OpenStep>
  >,
  'return-to-step': z.strictObject({
    step: step.meta({ zh: '退回环节', en: 'Step', input: 'step' }),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<ReturnToStep>>,
  'end-case': z.strictObject({ reason: sealedInput('理由', 'Reason') }) satisfies z.ZodType<
    Wire<EndCase>
  >,
  'close-past-step': z.strictObject({
    document: documentInput('环节办结的依据材料', 'Document that ended the step'),
  }) satisfies z.ZodType<Wire<ClosePastStep>>,
  'hand-over-case': z.strictObject({
    list: documentInput('接续办理清单', 'List of the past acts'),
    signature: signature.meta({ zh: '签字', en: 'Signature', input: 'signature' }),
    secondSigner: labelled(paperSignature, '第二签字人', 'Second signer'),
  }) satisfies z.ZodType<Wire<HandOver>>,
  'move-procedure': z.strictObject({
    to: z
      .string()
      .regex(/^[a-z-]{1,40}@\d{1,4}$/)
      .meta({ zh: '改用的程序版本', en: 'Version to move to', input: 'procedure' }),
    reason: sealedInput('理由', 'Reason'),
    signature: signature.meta({ zh: '签字', en: 'Signature', input: 'signature' }),
    secondSigner: labelled(paperSignature, '第二签字人', 'Second signer'),
  }) satisfies z.ZodType<Wire<MoveProcedure>>,
  'assign-case': z.strictObject({
    actorId: id.meta({ zh: '新经办人', en: 'New officer', input: 'actor' }),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<AssignCase>>,
  'send-note': z.strictObject({
    kind: choice('类别', 'Kind', {
      reminder: { zh: '催办', en: 'Reminder' },
      supervision: { zh: '督办', en: 'Supervision' },
      notice: { zh: '通知', en: 'Notice' },
    }),
    text: sealedInput('内容', 'Text'),
  }) satisfies z.ZodType<Wire<SendNote>>,
  'suspend-case': z.strictObject({ reason: sealedInput('理由', 'Reason') }) satisfies z.ZodType<
    Wire<SuspendCase>
  >,
  'resume-case': z.strictObject({ reason: sealedInput('理由', 'Reason') }) satisfies z.ZodType<
    Wire<ResumeCase>
  >,
  'change-post': z.strictObject({
    candidateId: id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' }),
    postId: id.meta({ zh: '调整后的拟任职位', en: 'New post', input: 'post' }),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<ChangePost>>,
  'withdraw-candidate': z.strictObject({
    candidateId: id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' }),
    reason: sealedInput('理由', 'Reason'),
  }) satisfies z.ZodType<Wire<WithdrawCandidate>>,
  'attest-rule': z.strictObject({
    rule: choice('规则', 'Rule', {
      E07: { zh: '身体条件', en: 'Health' },
      D09: { zh: '不得简单以票取人', en: 'Votes alone do not choose' },
      R05: { zh: '问责后重新任用', en: 'Return after accountability' },
    } satisfies { readonly [Id in RuleId]?: object }),
    candidateId: candidateOrCase,
    statement: sealedInput('认定意见', 'Statement'),
    document: documentInput('依据材料', 'Document'),
  }) satisfies z.ZodType<Wire<AttestRule>>,
  'ask-superior': z.strictObject({
    matter: choice('请示报告事项', 'Matter', superiorMatters),
    candidateId: candidateOrCase,
    sentOn: labelled(isoDate, '报出日期', 'Sent on'),
    document: documentInput('请示或报告', 'Report'),
  }) satisfies z.ZodType<Wire<AskSuperior>>,
  'record-superior-reply': z.strictObject({
    matterId: z
      .string()
      .regex(/^m\d{1,4}$/)
      .meta({ zh: '请示报告事项', en: 'Matter', input: 'matter' }),
    reply: choice('答复', 'Reply', {
      consent: { zh: '同意', en: 'Consent' },
      refusal: { zh: '不同意', en: 'Refusal' },
    }),
    repliedOn: labelled(isoDate, '答复日期', 'Replied on'),
    document: documentInput('答复文件', 'Reply'),
  }) satisfies z.ZodType<Wire<RecordSuperiorReply>>,
  // Given by a policy alone, so nobody sees their fields as a form.
  'record-deferral': z.strictObject({
    meetingId: id,
    itemId: id,
    candidateId: id,
    opening: z.int().min(1).max(1000),
    heldOn: isoDate,
    ground: z.enum(['wide-disagreement', 'matter-unclear', 'below-quorum', 'other']),
  }) satisfies z.ZodType<Wire<RecordDeferral>>,
  'void-meeting-outcome': z.strictObject({
    meetingId: id,
    itemId: id,
    candidateId: id,
    rule: z.enum(['B06', 'B16']),
    foundOn: isoDate,
  }) satisfies z.ZodType<Wire<VoidMeetingOutcome>>,
  // Given by a policy alone.
  'note-quota': z.strictObject({ postId: id }) satisfies z.ZodType<Wire<NoteQuota>>,
  'give-reminder': dueAct satisfies z.ZodType<Wire<GiveReminder>>,
  'note-missed-deadline': dueAct satisfies z.ZodType<Wire<NoteMissedDeadline>>,
  'recompute-deadlines': z.strictObject({}),
};
