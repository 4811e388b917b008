import type {
  AcceptToleranceCheck,
  CheckCorrection,
  ConcludeVerification,
  ExtendVerification,
  FileToleranceResult,
  HearPerson,
  NotifyOrganisationDepartment,
  PlanCorrection,
  RecordFactCheck,
  RecordResultUse,
  RecordUnitOpinion,
  RefuseToleranceCheck,
  ReplyOnTolerance,
  ReportCorrection,
  StartToleranceCheck,
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
import { person } from './people.js';

/** Stage 1: the start. */
export const toleranceStartCommands = {
  'start-tolerance-check': z.strictObject({
    source: choice('启动方式', 'Started by', {
      person: { zh: '本人申请', en: 'application by the person' },
      unit: { zh: '单位申请', en: 'application by the unit' },
      'ex-officio': { zh: '依职权启动', en: 'ex officio' },
    }),
    receivedOn: labelled(isoDate, '收到或启动日期', 'Received or started on'),
    accountabilityId: id.meta({
      zh: '关联问责事项',
      en: 'Accountability matter',
      input: 'accountability',
    }),
    matter: sealedInput('申请容错事项', 'What is to be tolerated'),
    document: documentInput('申请书或启动建议', 'Application or proposal'),
  }) satisfies z.ZodType<Wire<StartToleranceCheck>>,
};

/** Stage 2: acceptance, or a refusal with reasons. */
export const toleranceAcceptanceCommands = {
  'accept-tolerance-check': z.strictObject({
    acceptedOn: labelled(isoDate, '受理日期', 'Accepted on'),
    document: documentInput('受理通知书', 'Notice of acceptance'),
  }) satisfies z.ZodType<Wire<AcceptToleranceCheck>>,
  'refuse-tolerance-check': z.strictObject({
    refusedOn: labelled(isoDate, '答复日期', 'Answered on'),
    reason: sealedInput('不予受理理由', 'Reasons'),
    document: documentInput('不予受理通知书', 'Notice of refusal'),
  }) satisfies z.ZodType<Wire<RefuseToleranceCheck>>,
};

/** Stage 3: verification. */
export const toleranceVerificationCommands = {
  'hear-person': z.strictObject({
    heardOn: labelled(isoDate, '听取日期', 'Heard on'),
    statement: documentInput('本人申述材料', "The person's statement"),
  }) satisfies z.ZodType<Wire<HearPerson>>,
  'record-unit-opinion': z.strictObject({
    statedOn: labelled(isoDate, '意见日期', 'Stated on'),
    document: documentInput('单位党组织意见', "The unit's opinion"),
  }) satisfies z.ZodType<Wire<RecordUnitOpinion>>,
  'record-fact-check': z.strictObject({
    method: choice('核查方式', 'Method', {
      talk: { zh: '谈话了解', en: 'talk' },
      papers: { zh: '查阅资料', en: 'papers' },
      site: { zh: '实地查看', en: 'visit on site' },
      expert: { zh: '专家或第三方评估', en: 'expert or third party' },
    }),
    checkedOn: labelled(isoDate, '核查日期', 'Checked on'),
    document: documentInput('核查材料', 'Document of the check'),
  }) satisfies z.ZodType<Wire<RecordFactCheck>>,
  'extend-verification': z.strictObject({
    reason: sealedInput('延长理由', 'Why it is extended'),
    document: documentInput('延长审批件', 'Approval of the extension'),
  }) satisfies z.ZodType<Wire<ExtendVerification>>,
  'conclude-verification': z.strictObject({
    concludedOn: labelled(isoDate, '结论日期', 'Concluded on'),
    exclusions: z
      .array(
        choice('排除情形', 'Ground of exclusion', {
          'private-gain': { zh: '谋取私利', en: 'private gain' },
          'intentional-breach': { zh: '明知故犯', en: 'intentional breach' },
          'ignored-prohibition': { zh: '有令不行、有禁不止', en: 'express prohibition ignored' },
          'arbitrary-decision': { zh: '独断专行', en: 'arbitrary decision' },
          'major-incident': {
            zh: '安全、环保、食品药品或群体性事件的重大责任',
            en: 'major responsibility for an incident',
          },
          'repeated-fault': { zh: '同类错误重复发生', en: 'the same fault repeated' },
          'after-warning': { zh: '经提醒仍不纠正', en: 'conduct after a warning' },
          crime: { zh: '涉嫌犯罪', en: 'crime' },
        }),
      )
      .max(8)
      .meta({ zh: '发现的排除情形', en: 'Grounds of exclusion found' }),
    report: documentInput('核查报告', 'Report'),
  }) satisfies z.ZodType<Wire<ConcludeVerification>>,
};

/** Stage 5: reply and filing. */
export const toleranceReplyCommands = {
  'reply-on-tolerance': z.strictObject({
    repliedOn: labelled(isoDate, '答复日期', 'Replied on'),
    document: documentInput('书面答复', 'Reply'),
  }) satisfies z.ZodType<Wire<ReplyOnTolerance>>,
  'file-tolerance-result': z.strictObject({
    filedOn: labelled(isoDate, '备案日期', 'Filed on'),
    filedWith: choice('备案机关', 'Filed with', {
      committee: { zh: '党委（党组）', en: 'Party committee' },
      government: { zh: '政府', en: 'government' },
      'superior-discipline-organ': { zh: '上级纪检监察机关', en: 'superior discipline organ' },
    }),
    document: documentInput('备案材料', 'What was filed'),
  }) satisfies z.ZodType<Wire<FileToleranceResult>>,
};

/** Stage 7: correction. */
export const toleranceCorrectionCommands = {
  'plan-correction': z.strictObject({
    plannedOn: labelled(isoDate, '方案日期', 'Planned on'),
    months: labelled(z.int().min(1).max(60), '整改期限（月）', 'Term in months'),
    responsible: z
      .array(person('整改责任人', 'Responsible'))
      .min(1)
      .max(20)
      .meta({ zh: '整改责任人', en: 'Responsible' }),
    measures: sealedInput('整改措施', 'Measures'),
    document: documentInput('整改方案', 'Plan'),
  }) satisfies z.ZodType<Wire<PlanCorrection>>,
  'report-correction': z.strictObject({
    doneOn: labelled(isoDate, '完成日期', 'Done on'),
    document: documentInput('整改报告', 'Report'),
  }) satisfies z.ZodType<Wire<ReportCorrection>>,
  'check-correction': z.strictObject({
    checkedBy: person('回头看人员', 'Checked by'),
    checkedOn: labelled(isoDate, '回头看日期', 'Checked on'),
    result: choice('结论', 'Result', {
      corrected: { zh: '整改到位', en: 'corrected' },
      'not-corrected': { zh: '整改不到位', en: 'not corrected' },
    }),
    document: documentInput('回头看材料', 'Document'),
  }) satisfies z.ZodType<Wire<CheckCorrection>>,
};

/** Stage 8: use of the result. */
export const toleranceUseCommands = {
  'notify-organisation-department': z.strictObject({
    notifiedOn: labelled(isoDate, '函告日期', 'Notified on'),
    document: documentInput('函件', 'Letter'),
  }) satisfies z.ZodType<Wire<NotifyOrganisationDepartment>>,
  'record-result-use': z.strictObject({
    usedOn: labelled(isoDate, '运用日期', 'Used on'),
    scopes: z
      .array(
        choice('不受影响的方面', 'Scope', {
          evaluation: { zh: '不作负面评价', en: 'no negative evaluation' },
          'annual-assessment': { zh: '年度考核', en: 'annual assessment' },
          awards: { zh: '评先评优、表彰奖励', en: 'awards' },
          promotion: { zh: '选拔任用、晋升职级', en: 'promotion' },
          nomination: { zh: '“两代表一委员”提名', en: 'nomination to congresses' },
        }),
      )
      .min(1)
      .max(5)
      .meta({ zh: '不受影响的方面', en: 'On what the fault has no bearing' }),
    document: documentInput('结果运用材料', 'Document'),
  }) satisfies z.ZodType<Wire<RecordResultUse>>,
};
