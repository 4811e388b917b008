import type { CorrectFact, Correction, FlagDecisions, VoidDecision } from '@jishi/domain';
import { z } from 'zod';
import { documentInput, id, type Label, labelled, sealedInput, type Wire } from './primitives.js';
import { signature } from './signature.js';
import { analysisCommands } from './steps/analysis.js';
import { decisionCommands } from './steps/decision.js';
import { stepKinds } from './steps/index.js';
import { inspectionCommands } from './steps/inspection.js';
import { probationCommands } from './steps/probation.js';
import { proposalCommands } from './steps/proposal.js';
import { recommendationCommands } from './steps/recommendation.js';

/** The right values of what an act recorded, each read as the act itself reads it; what was right is left out. */
function of<Act extends Correction['act'], Shape extends z.core.$ZodShape>(
  act: Act,
  label: Label,
  shape: Shape,
) {
  const optional = Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [field, z.exactOptional(schema)]),
  ) as unknown as { [Field in keyof Shape]: z.ZodExactOptional<Shape[Field]> };
  return z.strictObject({ act: z.literal(act), ...optional }).meta({ ...label });
}

const fields = {
  analysis: analysisCommands['record-analysis'].shape,
  suggestion: proposalCommands['record-initial-suggestion'].shape,
  report: proposalCommands['record-report-to-principal'].shape,
  communication: proposalCommands['record-communication'].shape,
  workPlan: proposalCommands['record-work-plan'].shape,
  nomination: proposalCommands.nominate.shape,
  priorReport: proposalCommands['check-prior-report'].shape,
  talks: recommendationCommands['record-talks'].shape,
  exemption: recommendationCommands['exempt-from-recommendation'].shape,
  fixing: inspectionCommands['fix-inspection-candidates'].shape,
  plan: inspectionCommands['record-inspection-plan'].shape,
  team: inspectionCommands['form-team'].shape,
  unitTalk: inspectionCommands['record-unit-talk'].shape,
  interview: inspectionCommands['record-interview'].shape,
  feedback: inspectionCommands['record-feedback'].shape,
  asking: inspectionCommands['ask-check'].shape,
  answer: inspectionCommands['record-check-reply'].shape,
  consultation: decisionCommands['send-consultation'].shape,
  reply: decisionCommands['record-consultation-reply'].shape,
  coordination: decisionCommands['record-coordination'].shape,
  solicitation: decisionCommands['record-solicitation'].shape,
  approval: decisionCommands['record-approval'].shape,
  talk: probationCommands['record-appointment-talk'].shape,
};

const ofAnalysisToRecommendation = [
  of('record-analysis', { zh: '分析研判', en: 'Analysis' }, pick(fields.analysis, 'analysedOn')),
  of(
    'record-initial-suggestion',
    { zh: '初步建议', en: 'Initial suggestion' },
    pick(fields.suggestion, 'draftedOn'),
  ),
  of(
    'record-report-to-principal',
    { zh: '向主要领导报告', en: 'Report to the principal' },
    pick(fields.report, 'reportedOn'),
  ),
  of(
    'record-communication',
    { zh: '沟通酝酿', en: 'Communication' },
    pick(fields.communication, 'communicatedOn'),
  ),
  of('record-work-plan', { zh: '工作方案', en: 'Work plan' }, pick(fields.workPlan, 'plannedOn')),
  of('nominate', { zh: '提名', en: 'Nomination' }, pick(fields.nomination, 'nominatedOn')),
  of(
    'check-prior-report',
    { zh: '任前报告事项', en: 'Prior-report matters' },
    pick(fields.priorReport, 'matters'),
  ),
  of('record-talks', { zh: '谈话推荐', en: 'Talks' }, pick(fields.talks, 'from', 'to', 'asked')),
  of(
    'exempt-from-recommendation',
    { zh: '免于民主推荐', en: 'Exemption from recommendation' },
    pick(fields.exemption, 'consentedOn'),
  ),
] as const;

const ofInspection = [
  of(
    'fix-inspection-candidates',
    { zh: '确定考察对象', en: 'Inspection candidates' },
    pick(fields.fixing, 'fixedOn'),
  ),
  of(
    'record-inspection-plan',
    { zh: '考察工作方案', en: 'Inspection plan' },
    pick(fields.plan, 'plannedOn'),
  ),
  of('form-team', { zh: '考察组', en: 'Inspection team' }, pick(fields.team, 'formedOn')),
  of('record-unit-talk', { zh: '与单位沟通', en: 'Unit talk' }, pick(fields.unitTalk, 'heldOn')),
  of(
    'record-interview',
    { zh: '考察谈话', en: 'Interview' },
    pick(fields.interview, 'heldOn', 'category'),
  ),
  of('record-feedback', { zh: '反馈', en: 'Feedback' }, pick(fields.feedback, 'givenOn')),
  of('ask-check', { zh: '送查', en: 'Request for a check' }, pick(fields.asking, 'askedOn')),
  of(
    'record-check-reply',
    { zh: '查核答复', en: 'Answer to a check' },
    pick(fields.answer, 'answeredOn', 'result', 'validUntil'),
  ),
] as const;

const ofDecisionToProbation = [
  of(
    'send-consultation',
    { zh: '酝酿征求意见', en: 'Consultation' },
    pick(fields.consultation, 'sentOn'),
  ),
  of(
    'record-consultation-reply',
    { zh: '酝酿意见', en: 'Reply to a consultation' },
    pick(fields.reply, 'reply', 'repliedOn'),
  ),
  of(
    'record-coordination',
    { zh: '意见不一致的处理', en: 'How a disagreement was settled' },
    pick(fields.coordination, 'result', 'decidedOn'),
  ),
  of(
    'record-solicitation',
    { zh: '征求全委会成员意见', en: "The plenary members' opinions" },
    pick(fields.solicitation, 'asked', 'replied', 'agree', 'disagree', 'other'),
  ),
  of(
    'record-approval',
    { zh: '上级批复', en: "The superior's answer" },
    pick(fields.approval, 'reply', 'repliedOn'),
  ),
  of(
    'record-appointment-talk',
    { zh: '任职谈话', en: 'Appointment talk' },
    pick(fields.talk, 'heldOn'),
  ),
] as const;

function pick<Shape extends object, Field extends keyof Shape>(
  shape: Shape,
  ...wanted: readonly Field[]
): Pick<Shape, Field> {
  return Object.fromEntries(wanted.map((field) => [field, shape[field]])) as Pick<Shape, Field>;
}

/** Corrections, and what follows from them. */
export const correctionCommands = {
  'correct-fact': z.strictObject({
    version: labelled(
      z.int().min(1).max(1_000_000),
      '被更正的记录序号',
      'Number of the record that is corrected',
    ),
    correction: z
      .discriminatedUnion('act', [
        ...ofAnalysisToRecommendation,
        ...ofInspection,
        ...ofDecisionToProbation,
      ])
      .meta({ zh: '更正内容', en: 'What is corrected' }),
    reason: sealedInput('错误情况', 'What was wrong'),
    authority: documentInput('更正依据', 'Authority of the correction'),
    signature,
  }) satisfies z.ZodType<Wire<CorrectFact>>,
  // Given by a policy alone.
  'flag-decisions': z.strictObject({ personId: id, factId: id }) satisfies z.ZodType<
    Wire<FlagDecisions>
  >,
  'void-decision': z.strictObject({
    step: z.enum(stepKinds).meta({ zh: '宣告无效的环节', en: 'Step declared void', input: 'step' }),
    reason: sealedInput('理由', 'Reason'),
    document: documentInput('依据文件', 'Authority'),
    signature,
  }) satisfies z.ZodType<Wire<VoidDecision>>,
};
