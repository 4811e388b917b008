import type {
  ConcludeRecommendation,
  DropMeeting,
  ExemptFromRecommendation,
  RecordReferenceList,
  RecordTalks,
  RecordTally,
  SignTally,
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
} from '../primitives.js';
import { lateEntry, signature } from '../signature.js';

const candidate = id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' });
const mostPeople = 100_000;
const count = (zh: string, en: string) => z.int().min(0).max(mostPeople).meta({ zh, en });
const people = (zh: string, en: string) => z.int().min(1).max(mostPeople).meta({ zh, en });

const recordTalks = z.strictObject({
  from: labelled(isoDate, '开始日期', 'From'),
  to: labelled(isoDate, '结束日期', 'To'),
  talkers: z
    .array(id.meta({ zh: '谈话人', en: 'Talker', input: 'person' }))
    .length(2)
    .meta({ zh: '谈话人（二人）', en: 'Two talkers' }),
  asked: people('谈话人数', 'Number asked'),
  counts: z
    .array(
      z.strictObject({ candidateId: candidate, named: count('推荐人次', 'Times recommended') }),
    )
    .max(50)
    .meta({ zh: '谈话推荐情况', en: 'Counts' }),
  record: documentInput('谈话推荐记录', 'Record of the talks'),
}) satisfies z.ZodType<Wire<RecordTalks>>;

const recordReferenceList = z.strictObject({
  fixedOn: labelled(isoDate, '确定日期', 'Fixed on'),
  candidates: z.array(candidate).min(1).max(50).meta({ zh: '参考名单', en: 'Reference list' }),
  document: documentInput('参考名单材料', 'Document'),
}) satisfies z.ZodType<Wire<RecordReferenceList>>;

const dropMeeting = z.strictObject({
  document: documentInput('依据材料', 'Document'),
  smallUnit: z.exactOptional(sealedInput('单位人数较少', 'The unit is small, and why')),
  sameScope: z.exactOptional(
    sealedInput('谈话与会议范围基本一致', 'Both scopes are nearly equal, and why'),
  ),
  concentrated: z.exactOptional(
    sealedInput('谈话推荐意见比较集中', 'Opinions in the talks are concentrated, and why'),
  ),
}) satisfies z.ZodType<Wire<DropMeeting>>;

const participantCategory = choice('类别', 'Category', {
  'party-committee': { zh: '党委成员', en: 'members of the Party committee' },
  'peoples-congress': { zh: '人大常委会领导成员', en: "leaders of the people's congress" },
  government: { zh: '政府领导成员', en: 'leaders of the government' },
  'consultative-conference': { zh: '政协领导成员', en: 'leaders of the consultative conference' },
  'discipline-commission': { zh: '纪委监委领导成员', en: 'leaders of the discipline commission' },
  'court-and-procuratorate': { zh: '法院、检察院主要领导', en: 'heads of court and procuratorate' },
  departments: { zh: '工作部门主要领导', en: 'heads of departments' },
  'next-lower-principals': { zh: '下一级党政主要领导', en: 'principals of the next lower level' },
  'mass-organisations': { zh: '群团组织主要领导', en: 'heads of mass organisations' },
  'democratic-parties': { zh: '民主党派、工商联代表', en: 'democratic parties and federation' },
  'own-leaders': { zh: '本单位领导成员', en: 'leaders of the unit itself' },
  'internal-units': { zh: '内设机构主要领导', en: 'heads of internal units' },
  'subordinate-units': { zh: '直属单位主要领导', en: 'heads of subordinate units' },
  others: { zh: '其他需要参加的人员', en: 'others who need to take part' },
});

const recordTally = z.strictObject({
  meetingOn: labelled(isoDate, '会议日期', 'Date of the meeting'),
  expected: people('应到', 'Expected'),
  present: count('实到', 'Present'),
  issued: count('发出', 'Issued'),
  returned: count('收回', 'Returned'),
  valid: count('有效', 'Valid'),
  spoiled: count('无效', 'Spoiled'),
  envelopeNo: envelopeNo('封存编号'),
  candidates: z
    .array(
      z.strictObject({
        candidateId: candidate,
        agree: count('同意', 'Agree'),
        disagree: count('不同意', 'Disagree'),
        abstain: count('弃权', 'Abstain'),
      }),
    )
    .min(1)
    .max(50)
    .meta({ zh: '得票情况', en: 'Counts' }),
  participants: z.exactOptional(
    z
      .array(z.strictObject({ category: participantCategory, present: count('实到', 'Present') }))
      .max(20)
      .meta({ zh: '参加人员类别', en: 'Participants' }),
  ),
  otherPersons: z.exactOptional(sealedInput('另选他人', 'Other persons named')),
  record: documentInput('推荐票统计表', 'Tally sheet'),
  lateEntry: z.exactOptional(lateEntry),
}) satisfies z.ZodType<Wire<RecordTally>>;

const signTally = z.strictObject({
  tally: z.int().min(1).meta({ zh: '推荐结果版本', en: 'Version of the tally' }),
  duty: choice('签字身份', 'Signs as', {
    scrutineer: { zh: '监票人', en: 'scrutineer' },
    counter: { zh: '计票人', en: 'counter' },
  }),
  signature,
}) satisfies z.ZodType<Wire<SignTally>>;

const concludeRecommendation = z.strictObject({
  resultDate: labelled(isoDate, '推荐结果日期', 'Date of the result'),
  directed: labelled(z.boolean(), '定向推荐', 'Directed'),
  summary: documentInput('推荐情况汇总', 'Summary'),
  lateEntry: z.exactOptional(lateEntry),
}) satisfies z.ZodType<Wire<ConcludeRecommendation>>;

const exemptFromRecommendation = z.strictObject({
  consentedOn: labelled(isoDate, '上级同意日期', 'Consent given on'),
  need: sealedInput('特殊需要', 'The special need'),
  consent: documentInput('上级组织部门同意文件', "The superior department's consent"),
}) satisfies z.ZodType<Wire<ExemptFromRecommendation>>;

/** Art. 16–22: the acts of democratic recommendation. */
export const recommendationCommands = {
  'record-talks': recordTalks,
  'record-reference-list': recordReferenceList,
  'drop-meeting': dropMeeting,
  'record-tally': recordTally,
  'sign-tally': signTally,
  'conclude-recommendation': concludeRecommendation,
  'exempt-from-recommendation': exemptFromRecommendation,
};
