import type {
  CallMeeting,
  CloseMeeting,
  ConcludeItem,
  EnterItem,
  FlagDisagreement,
  IntroduceItem,
  PostponeItem,
  RecordPaperBallot,
  RecordPetition,
  RecordRoster,
  ReturnMember,
  StateOpinion,
  VoidOutcome,
  WithdrawMember,
} from '@jishi/domain';
import { z } from 'zod';
import {
  choice,
  documentInput,
  envelopeNo,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from './primitives.js';
import { signature } from './signature.js';

const itemId = id.meta({ zh: '议题', en: 'Item', input: 'item' });
const member = id.meta({ zh: '成员', en: 'Member', input: 'person' });
const people = (zh: string, en: string) => z.array(member).max(300).meta({ zh, en });

const callMeeting = z.strictObject({
  bodyId: id.meta({ zh: '决策机构', en: 'Body', input: 'body' }),
  unitId: id.meta({ zh: '单位', en: 'Unit', input: 'unit' }),
  heldOn: labelled(isoDate, '会议日期', 'Held on'),
  method: choice('表决方式', 'Method', {
    'open-statements': { zh: '逐一口头表态', en: 'open statements, one by one' },
    'paper-ballot': { zh: '无记名投票（纸质）', en: 'secret ballot (on paper)' },
  }),
  agenda: z
    .array(documentInput('会议议程', 'Agenda'))
    .min(1)
    .max(20)
    .meta({ zh: '会议议程', en: 'Agenda' }),
}) satisfies z.ZodType<Wire<CallMeeting>>;

const enterItem = z.strictObject({
  caseId: id.meta({ zh: '事项', en: 'Case', input: 'case' }),
  candidateId: id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' }),
  postId: id.meta({ zh: '拟任职位', en: 'Post', input: 'post' }),
  approvalForm: documentInput('干部任免审批表', 'Appointment approval form'),
  tourAndAudit: z
    .strictObject({
      finding: choice('巡视巡察、审计发现的重大问题', 'Findings of tour or audit', {
        clear: { zh: '无，或已有结论', en: 'none, or concluded' },
        unresolved: { zh: '尚无结论', en: 'not concluded' },
      }),
      document: documentInput('依据材料', 'Document'),
    })
    .meta({ zh: '巡视巡察和审计', en: 'Tour and audit' }),
  priorReport: z
    .strictObject({
      matter: choice('任前事项报告', 'Prior report', {
        'not-required': { zh: '不需要报告', en: 'not required' },
        approved: { zh: '已报告并获同意', en: 'reported and approved' },
        missing: { zh: '未报告或未获同意', en: 'not reported or not approved' },
      }),
      document: documentInput('依据材料', 'Document'),
    })
    .meta({ zh: '任前事项报告', en: 'Prior report' }),
  otherReasons: labelled(
    z.boolean(),
    '有其他不宜提交会议讨论的原因',
    'Another reason not to put it to the meeting',
  ),
  track: z.exactOptional(
    choice('由全委会票决的职位', 'Where the plenary decides', {
      nomination: { zh: '常委会提名，提交全委会票决', en: 'nominated for the plenary' },
      urgent: { zh: '急需任用，征求全委会成员意见后决定', en: 'urgent, members consulted' },
    }),
  ),
}) satisfies z.ZodType<Wire<EnterItem>>;

const recordRoster = z.strictObject({
  present: people('到会成员', 'Members present'),
  absent: z
    .array(
      z.strictObject({ personId: member, reason: sealedInput('缺席原因', 'Reason of absence') }),
    )
    .max(300)
    .meta({ zh: '缺席成员', en: 'Members absent' }),
  attending: people('列席人员', 'Attending without a vote'),
}) satisfies z.ZodType<Wire<RecordRoster>>;

const withdrawMember = z.strictObject({
  itemId,
  personId: member,
  declaration: z.exactOptional(sealedInput('回避声明', 'Declaration')),
}) satisfies z.ZodType<Wire<WithdrawMember>>;

const stateOpinion = z.strictObject({
  itemId,
  opinion: choice('意见', 'Opinion', {
    agree: { zh: '同意', en: 'agree' },
    disagree: { zh: '不同意', en: 'disagree' },
    defer: { zh: '缓议', en: 'defer' },
  }),
}) satisfies z.ZodType<Wire<StateOpinion>>;

const count = (zh: string, en: string) => labelled(z.int().min(0).max(300), zh, en);

const recordPaperBallot = z.strictObject({
  itemId,
  issued: count('发出票', 'Issued'),
  returned: count('收回票', 'Returned'),
  valid: count('有效票', 'Valid'),
  spoiled: count('无效票', 'Spoiled'),
  agree: count('同意', 'Agree'),
  disagree: count('不同意', 'Disagree'),
  defer: count('缓议或弃权', 'Defer or abstain'),
  envelopeNo: envelopeNo('封存袋编号'),
  scrutineer: signature.meta({ zh: '监票人签字', en: 'Scrutineer', input: 'signature' }),
  counter: signature.meta({ zh: '计票人签字', en: 'Counter', input: 'signature' }),
}) satisfies z.ZodType<Wire<RecordPaperBallot>>;

const recordPetition = z.strictObject({
  caseId: id.meta({ zh: '事项', en: 'Case', input: 'case' }),
  candidateId: id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' }),
  consenting: people('同意复议的成员', 'Members who consent'),
  consentedOn: labelled(isoDate, '同意日期', 'Consented on'),
  document: documentInput('书面同意', 'Written consents'),
}) satisfies z.ZodType<Wire<RecordPetition>>;

const postponeItem = z.strictObject({
  itemId,
  ground: z.exactOptional(
    choice('暂缓原因', 'Ground', {
      'matter-unclear': { zh: '有重大问题不清楚', en: 'an important matter is unclear' },
      'below-quorum': { zh: '未达到法定人数', en: 'below quorum' },
      other: { zh: '其他', en: 'other' },
    }),
  ),
  standingCommittee: z.exactOptional(
    z
      .strictObject({
        decidedOn: labelled(isoDate, '决定日期', 'Decided on'),
        document: documentInput('常委会决定', 'Decision'),
      })
      .meta({ zh: '常委会关于推迟表决的决定', en: "Standing committee's decision to put off" }),
  ),
  reason: sealedInput('具体情况', 'Reason'),
}) satisfies z.ZodType<Wire<PostponeItem>>;

const voidOutcome = z.strictObject({
  itemId,
  rule: choice('违反的规定', 'Rule broken', {
    B06: { zh: '未达到法定人数', en: 'below quorum' },
    B16: { zh: '非成员参加表决', en: 'voters who were no members' },
  }),
  foundOn: labelled(isoDate, '认定日期', 'Found on'),
  authority: documentInput('认定机关的文件', 'Document of the competent body'),
  reason: sealedInput('事实和理由', 'Facts and reason'),
}) satisfies z.ZodType<Wire<VoidOutcome>>;

/** Arts. 36 to 39: the acts on a sitting. */
export const meetingCommands = {
  'call-meeting': callMeeting,
  'record-petition': recordPetition,
  'enter-item': enterItem,
  'record-roster': recordRoster,
  'withdraw-member': withdrawMember,
  'return-member': z.strictObject({ itemId, personId: member }) satisfies z.ZodType<
    Wire<ReturnMember>
  >,
  'introduce-item': z.strictObject({ itemId }) satisfies z.ZodType<Wire<IntroduceItem>>,
  'state-opinion': stateOpinion,
  'record-paper-ballot': recordPaperBallot,
  'flag-disagreement': z.strictObject({
    itemId,
    reason: sealedInput('分歧情况', 'Disagreement'),
  }) satisfies z.ZodType<Wire<FlagDisagreement>>,
  'postpone-item': postponeItem,
  'conclude-item': z.strictObject({ itemId }) satisfies z.ZodType<Wire<ConcludeItem>>,
  'void-outcome': voidOutcome,
  'close-meeting': z.strictObject({
    minutes: documentInput('会议记录', 'Minutes'),
  }) satisfies z.ZodType<Wire<CloseMeeting>>,
};
