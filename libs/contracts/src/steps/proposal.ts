import type {
  AdoptProposal,
  AnnounceNominationResult,
  CheckPriorReport,
  Nominate,
  RecordCommunication,
  RecordInitialSuggestion,
  RecordReportToPrincipal,
  RecordWorkPlan,
  ReviewQualification,
} from '@jishi/domain';
import { z } from 'zod';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from '../primitives.js';

const candidate = id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' });

const recordInitialSuggestion = z.strictObject({
  draftedOn: labelled(isoDate, '提出日期', 'Drafted on'),
  posts: z.exactOptional(
    z
      .array(id.meta({ zh: '职位', en: 'Post', input: 'post' }))
      .max(20)
      .meta({ zh: '选拔任用的职位', en: 'Posts' }),
  ),
  conditions: z.exactOptional(sealedInput('条件', 'Conditions')),
  scope: z.exactOptional(sealedInput('范围', 'Scope')),
  manner: z.exactOptional(sealedInput('方式', 'Manner')),
  procedure: z.exactOptional(sealedInput('程序', 'Procedure')),
  competition: z.exactOptional(
    choice('公开选拔、竞争上岗', 'Open competition', {
      'on-conditions': { zh: '按规定条件', en: 'on the conditions of art 8' },
      departing: { zh: '突破规定条件', en: 'departing from them' },
    }),
  ),
  intendedPersons: z.exactOptional(
    z.array(candidate).max(50).meta({ zh: '人选意向', en: 'Intended persons' }),
  ),
}) satisfies z.ZodType<Wire<RecordInitialSuggestion>>;

const recordReportToPrincipal = z.strictObject({
  reportedOn: labelled(isoDate, '报告日期', 'Reported on'),
  document: documentInput('报告材料', 'Document'),
}) satisfies z.ZodType<Wire<RecordReportToPrincipal>>;

const recordCommunication = z.strictObject({
  communicatedOn: labelled(isoDate, '沟通酝酿日期', 'Communicated on'),
  scope: sealedInput('沟通酝酿范围', 'Scope of the communication'),
}) satisfies z.ZodType<Wire<RecordCommunication>>;

const recordWorkPlan = z.strictObject({
  plannedOn: labelled(isoDate, '方案日期', 'Date of the plan'),
  document: documentInput('工作方案', 'Work plan'),
}) satisfies z.ZodType<Wire<RecordWorkPlan>>;

const nominate = z.strictObject({
  candidateId: candidate,
  nominatedOn: labelled(isoDate, '提名日期', 'Nominated on'),
  nominatorType: choice('提名主体类型', 'Kind of nominator', {
    organisation: { zh: '组织', en: 'organisation' },
    leader: { zh: '领导干部个人', en: 'leader' },
    person: { zh: '其他个人', en: 'other person' },
  }),
  nominator: id.meta({ zh: '提名主体', en: 'Nominator', input: 'nominator' }),
  basis: sealedInput('提名依据', 'Basis'),
  signedFile: z.exactOptional(documentInput('个人署名推荐材料', 'Signed personal recommendation')),
  liability: z.exactOptional(
    documentInput('推荐人的责任承诺', 'Statement that the nominator answers for it'),
  ),
  exceptional: z.exactOptional(
    choice('破格提拔情形', 'Exceptional promotion', {
      outstanding: { zh: '特别优秀', en: 'especially outstanding' },
      'special-need': { zh: '工作特殊需要', en: 'a special need of the work' },
    }),
  ),
}) satisfies z.ZodType<Wire<Nominate>>;

const reviewQualification = z.strictObject({
  candidateId: candidate,
  document: documentInput('资格审查意见', 'Report of the review'),
}) satisfies z.ZodType<Wire<ReviewQualification>>;

const announceNominationResult = z.strictObject({
  announcedOn: labelled(isoDate, '通报日期', 'Announced on'),
  audience: sealedInput('通报范围', 'Audience'),
  document: documentInput('提名结果通报', 'Notice of the result'),
}) satisfies z.ZodType<Wire<AnnounceNominationResult>>;

const checkPriorReport = z.strictObject({
  matters: z
    .array(
      choice('任前报告事项', 'Prior-report matter', {
        'reform-or-leaving': {
          zh: '机构变动或主要领导即将离任',
          en: 'reform, or principal about to leave',
        },
        'unusual-moves': { zh: '突击、频繁调整', en: 'mass or frequent moves' },
        'over-quota': { zh: '临时超职数', en: 'temporarily over quota' },
        'no-recommendation': { zh: '不经民主推荐', en: 'no recommendation' },
        exceptional: { zh: '破格、越级提拔', en: 'exceptional or over a level' },
        'relative-or-staff': {
          zh: '领导干部近亲属、身边工作人员',
          en: "leaders' relatives or staff",
        },
        'after-accountability': { zh: '问责后重新任用', en: 're-use after accountability' },
        'emigrated-family': { zh: '配偶子女移居', en: 'emigrated family' },
        'past-age-limit': { zh: '超过任职年龄', en: 'past the age limit' },
        other: { zh: '其他', en: 'other' },
      }),
    )
    .max(10)
    .meta({ zh: '发现的任前报告事项', en: 'Matters found' }),
  document: documentInput('核对记录', 'Record of the check'),
}) satisfies z.ZodType<Wire<CheckPriorReport>>;

const adoptProposal = z.strictObject({
  document: documentInput('动议材料', 'Proposal'),
}) satisfies z.ZodType<Wire<AdoptProposal>>;

/** Art. 12–15, 22: the acts of the proposal. */
export const proposalCommands = {
  'record-initial-suggestion': recordInitialSuggestion,
  'record-report-to-principal': recordReportToPrincipal,
  'record-communication': recordCommunication,
  'record-work-plan': recordWorkPlan,
  nominate,
  'review-qualification': reviewQualification,
  'announce-nomination-result': announceNominationResult,
  'check-prior-report': checkPriorReport,
  'adopt-proposal': adoptProposal,
};
