import { of } from './correctable.js';
import { analysisCommands } from './steps/analysis.js';
import { decisionCommands } from './steps/decision.js';
import { inspectionCommands } from './steps/inspection.js';
import { probationCommands } from './steps/probation.js';
import { proposalCommands } from './steps/proposal.js';
import { recommendationCommands } from './steps/recommendation.js';

const ofAnalysisToRecommendation = [
  of(
    'record-analysis',
    { zh: '分析研判', en: 'Analysis' },
    analysisCommands['record-analysis'],
    'analysedOn',
  ),
  of(
    'record-initial-suggestion',
    { zh: '初步建议', en: 'Initial suggestion' },
    proposalCommands['record-initial-suggestion'],
    'draftedOn',
  ),
  of(
    'record-report-to-principal',
    { zh: '向主要领导报告', en: 'Report to the principal' },
    proposalCommands['record-report-to-principal'],
    'reportedOn',
  ),
  of(
    'record-communication',
    { zh: '沟通酝酿', en: 'Communication' },
    proposalCommands['record-communication'],
    'communicatedOn',
  ),
  of(
    'record-work-plan',
    { zh: '工作方案', en: 'Work plan' },
    proposalCommands['record-work-plan'],
    'plannedOn',
  ),
  of('nominate', { zh: '提名', en: 'Nomination' }, proposalCommands.nominate, 'nominatedOn'),
  of(
    'check-prior-report',
    { zh: '任前报告事项', en: 'Prior-report matters' },
    proposalCommands['check-prior-report'],
    'matters',
  ),
  of(
    'record-talks',
    { zh: '谈话推荐', en: 'Talks' },
    recommendationCommands['record-talks'],
    'from',
    'to',
    'asked',
  ),
  of(
    'exempt-from-recommendation',
    { zh: '免于民主推荐', en: 'Exemption from recommendation' },
    recommendationCommands['exempt-from-recommendation'],
    'consentedOn',
  ),
] as const;

const ofInspection = [
  of(
    'fix-inspection-candidates',
    { zh: '确定考察对象', en: 'Inspection candidates' },
    inspectionCommands['fix-inspection-candidates'],
    'fixedOn',
  ),
  of(
    'record-inspection-plan',
    { zh: '考察工作方案', en: 'Inspection plan' },
    inspectionCommands['record-inspection-plan'],
    'plannedOn',
  ),
  of(
    'form-team',
    { zh: '考察组', en: 'Inspection team' },
    inspectionCommands['form-team'],
    'formedOn',
  ),
  of(
    'record-unit-talk',
    { zh: '与单位沟通', en: 'Unit talk' },
    inspectionCommands['record-unit-talk'],
    'heldOn',
  ),
  of(
    'record-interview',
    { zh: '考察谈话', en: 'Interview' },
    inspectionCommands['record-interview'],
    'heldOn',
    'category',
  ),
  of(
    'record-feedback',
    { zh: '反馈', en: 'Feedback' },
    inspectionCommands['record-feedback'],
    'givenOn',
  ),
  of(
    'ask-check',
    { zh: '送查', en: 'Request for a check' },
    inspectionCommands['ask-check'],
    'askedOn',
  ),
  of(
    'record-check-reply',
    { zh: '查核答复', en: 'Answer to a check' },
    inspectionCommands['record-check-reply'],
    'answeredOn',
    'result',
    'validUntil',
  ),
] as const;

const ofDecisionToProbation = [
  of(
    'send-consultation',
    { zh: '酝酿征求意见', en: 'Consultation' },
    decisionCommands['send-consultation'],
    'sentOn',
  ),
  of(
    'record-consultation-reply',
    { zh: '酝酿意见', en: 'Reply to a consultation' },
    decisionCommands['record-consultation-reply'],
    'reply',
    'repliedOn',
  ),
  of(
    'record-coordination',
    { zh: '意见不一致的处理', en: 'How a disagreement was settled' },
    decisionCommands['record-coordination'],
    'result',
    'decidedOn',
  ),
  of(
    'record-solicitation',
    { zh: '征求全委会成员意见', en: "The plenary members' opinions" },
    decisionCommands['record-solicitation'],
    'asked',
    'replied',
    'agree',
    'disagree',
    'other',
  ),
  of(
    'record-approval',
    { zh: '上级批复', en: "The superior's answer" },
    decisionCommands['record-approval'],
    'reply',
    'repliedOn',
  ),
  of(
    'record-appointment-talk',
    { zh: '任职谈话', en: 'Appointment talk' },
    probationCommands['record-appointment-talk'],
    'heldOn',
  ),
] as const;

export const correctableInAppointments = [
  ...ofAnalysisToRecommendation,
  ...ofInspection,
  ...ofDecisionToProbation,
] as const;
