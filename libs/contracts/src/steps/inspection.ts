import type {
  AttestBars,
  EndNoticeLead,
  FixInspectionCandidates,
  FormTeam,
  IssueInspectionNotice,
  LapseRecommendation,
  ProposeAppointment,
  RecordBar,
  RecordFeedback,
  RecordInspectionPlan,
  RecordInterview,
  RecordUnitTalk,
} from '@jishi/domain';
import { z } from 'zod';
import { dueAct } from '../due-act.js';
import { choice, documentInput, isoDate, labelled, sealedInput, type Wire } from '../primitives.js';
import { lateEntry, signature } from '../signature.js';
import { inspectionDocumentCommands } from './inspection-documents.js';
import { inspectionFurtherCommands } from './inspection-further.js';
import { candidate, person } from './people.js';

const mostCandidates = 50;
const mostPersons = 20;

const candidates = (zh: string, en: string) =>
  z.array(candidate).min(1).max(mostCandidates).meta({ zh, en });

const attestBars = z.strictObject({
  candidateId: candidate,
  politicalDiscipline: documentInput(
    '第一项（政治纪律和政治规矩）不存在的依据',
    'Basis: no breach of political discipline (bar 1)',
  ),
  publicAcceptance: documentInput(
    '第二项（群众公认度）不存在的依据',
    'Basis: no low public acceptance (bar 2)',
  ),
  officeSeeking: documentInput(
    '第四项（跑官、拉票等）不存在的依据',
    'Basis: no office-seeking or canvassing (bar 4)',
  ),
  otherReasons: documentInput(
    '第六项影响使用、第七项其他原因不存在的依据',
    'Basis: no lasting effect of a sanction (bar 6), no other reason (bar 7)',
  ),
  specialPost: z.exactOptional(
    documentInput(
      '特殊岗位需要的说明（仅第五项）',
      'Special post that needs the candidate (bar 5 only)',
    ),
  ),
}) satisfies z.ZodType<Wire<AttestBars>>;

const bar = choice('情形', 'Bar', {
  'political-discipline': {
    zh: '第一项：违反政治纪律和政治规矩',
    en: 'bar 1: breach of political discipline',
  },
  'public-acceptance': { zh: '第二项：群众公认度不高', en: 'bar 2: low public acceptance' },
  grade: { zh: '第三项：年度考核结果', en: 'bar 3: result of the yearly assessment' },
  'office-seeking': { zh: '第四项：跑官、拉票等', en: 'bar 4: office-seeking or canvassing' },
  'emigrated-family': { zh: '第五项：配偶、子女移居', en: 'bar 5: emigrated family' },
  sanction: { zh: '第六项：处分、处理影响期或影响使用', en: 'bar 6: a sanction still has effect' },
  other: { zh: '第七项：其他原因', en: 'bar 7: another reason' },
});

const recordBar = z.strictObject({
  candidateId: candidate,
  bar,
  foundOn: labelled(isoDate, '认定日期', 'Found on'),
  basis: documentInput('认定依据', 'Basis'),
  signature,
}) satisfies z.ZodType<Wire<RecordBar>>;

const fixCandidates = z.strictObject({
  candidateIds: candidates('考察对象', 'Inspection candidates'),
  fixedOn: labelled(isoDate, '确定日期', 'Fixed on'),
  minutes: z.exactOptional(
    documentInput('集体研究的会议记录', 'Minutes of the collective meeting'),
  ),
}) satisfies z.ZodType<Wire<FixInspectionCandidates>>;

const recordPlan = z.strictObject({
  plannedOn: labelled(isoDate, '制定日期', 'Planned on'),
  plan: documentInput('考察工作方案', 'Inspection plan'),
}) satisfies z.ZodType<Wire<RecordInspectionPlan>>;

const formTeam = z.strictObject({
  formedOn: labelled(isoDate, '组成日期', 'Formed on'),
  members: z
    .array(
      z.strictObject({
        personId: person('成员', 'Member'),
        declaration: documentInput('亲属关系声明', 'Declaration of kinship'),
      }),
    )
    .max(mostPersons)
    .meta({ zh: '成员', en: 'Members' }),
  leader: person('组长', 'Leader'),
}) satisfies z.ZodType<Wire<FormTeam>>;

const recordUnitTalk = z.strictObject({
  heldOn: labelled(isoDate, '沟通日期', 'Held on'),
  principal: person('单位主要领导', 'Principal of the unit'),
  record: documentInput('沟通记录', 'Record of the talk'),
}) satisfies z.ZodType<Wire<RecordUnitTalk>>;

const recordFeedback = z.strictObject({
  givenOn: labelled(isoDate, '反馈日期', 'Given on'),
  principal: person('单位主要领导', 'Principal of the unit'),
  record: documentInput('反馈记录', 'Record of the feedback'),
}) satisfies z.ZodType<Wire<RecordFeedback>>;

const content = (zh: string, en: string) => z.exactOptional(sealedInput(zh, en));

const issueNotice = z.strictObject({
  issuedOn: labelled(isoDate, '预告日期', 'Issued on'),
  task: content('考察任务', 'Task'),
  time: content('考察时间', 'Time'),
  personAndPost: content('考察对象及职务', 'Person and post'),
  team: content('考察组', 'Team'),
  phones: content('联系电话', 'Phones'),
  complaintLine: content('监督举报电话', 'Complaint line'),
  lateEntry: z.exactOptional(lateEntry),
}) satisfies z.ZodType<Wire<IssueInspectionNotice>>;

const recordInterview = z.strictObject({
  candidateId: candidate,
  heldOn: labelled(isoDate, '谈话日期', 'Held on'),
  interviewers: z
    .array(person('谈话人', 'Interviewer'))
    .min(2)
    .max(mostPersons)
    .meta({ zh: '谈话人', en: 'Interviewers' }),
  category: choice('谈话对象类别', 'Category', {
    'unit-leaders': { zh: '单位领导成员', en: 'leaders of the unit' },
    'internal-heads': { zh: '内设机构负责人', en: 'heads of internal units' },
    'subordinate-units': { zh: '下属单位负责人', en: 'heads of subordinate units' },
    'mass-bodies': { zh: '机关党组织和群团组织负责人', en: 'Party and mass bodies' },
    others: { zh: '其他有关人员', en: 'others concerned' },
  }),
  record: documentInput('谈话记录', 'Record of the interview'),
}) satisfies z.ZodType<Wire<RecordInterview>>;

const proposeAppointment = z.strictObject({
  candidateIds: candidates('拟任人选', 'Proposed candidates'),
  studiedOn: labelled(isoDate, '集体研究日期', 'Studied on'),
  minutes: documentInput('集体研究记录和任用建议方案', 'Minutes and proposal of the department'),
}) satisfies z.ZodType<Wire<ProposeAppointment>>;

/** Arts. 23–33: the acts of the inspection. */
export const inspectionCommands = {
  'attest-bars': attestBars,
  'record-bar': recordBar,
  'fix-inspection-candidates': fixCandidates,
  'lapse-recommendation': dueAct satisfies z.ZodType<Wire<LapseRecommendation>>,
  'record-inspection-plan': recordPlan,
  'form-team': formTeam,
  'record-unit-talk': recordUnitTalk,
  'issue-inspection-notice': issueNotice,
  'end-notice-lead': dueAct satisfies z.ZodType<Wire<EndNoticeLead>>,
  'record-interview': recordInterview,
  'record-feedback': recordFeedback,
  ...inspectionDocumentCommands,
  ...inspectionFurtherCommands,
  'propose-appointment': proposeAppointment,
};
