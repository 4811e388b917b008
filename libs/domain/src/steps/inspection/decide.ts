import { act } from '../../shared/step-module.js';
import { attestBars, fixCandidates, proposeAppointment, recordBar } from './candidates.js';
import { askCheck, recordReply } from './checks.js';
import type {
  FormTeam,
  ProposeAppointment,
  RecordFeedback,
  RecordUnitTalk,
  SignInspectionReport,
} from './commands.js';
import {
  readsOfConclusion,
  recordConclusion,
  recordReport,
  signConclusion,
  signReport,
} from './documents.js';
import { furtherActs } from './further-acts.js';
import { recordInterview } from './interviews.js';
import { endLead, issueNotice } from './notice.js';
import {
  formTeam,
  readsOfTeam,
  recordFeedback,
  recordPlan,
  recordUnitTalk,
} from './preparation.js';
import { lapseRecommendation } from './recommendation-validity.js';

/** Arts. 23–33, in the order in which the regulations speak of them. */
export const inspectionActs = {
  'attest-bars': act({ zh: '认定第24条情形', en: 'Attest bars' }, attestBars),
  'record-bar': act({ zh: '登记不得列为考察对象的情形', en: 'Record a bar' }, recordBar),
  'fix-inspection-candidates': act(
    { zh: '确定考察对象', en: 'Fix inspection candidates' },
    fixCandidates,
  ),
  'lapse-recommendation': act(
    { zh: '推荐结果失效', en: 'Lapse recommendation' },
    lapseRecommendation,
  ),
  'record-inspection-plan': act(
    { zh: '记录考察工作方案', en: 'Record inspection plan' },
    recordPlan,
  ),
  'form-team': act<FormTeam>({ zh: '组成考察组', en: 'Form team' }, formTeam, ({ members }) =>
    members.map(({ personId }) => `person/${personId}`),
  ),
  'record-unit-talk': act<RecordUnitTalk>(
    { zh: '记录与单位主要领导沟通', en: 'Record talk with the unit' },
    recordUnitTalk,
    ({ principal }) => [`person/${principal}`],
  ),
  'record-feedback': act<RecordFeedback>(
    { zh: '记录考察情况反馈', en: 'Record feedback' },
    recordFeedback,
    ({ principal }) => [`person/${principal}`],
  ),
  'issue-inspection-notice': act(
    { zh: '发布考察预告', en: 'Issue inspection notice' },
    issueNotice,
    readsOfTeam,
  ),
  'end-notice-lead': act({ zh: '考察预告期满', en: 'End lead time of the notice' }, endLead),
  'record-interview': act({ zh: '记录考察谈话', en: 'Record interview' }, recordInterview),
  'ask-check': act({ zh: '送查、征求意见', en: 'Ask for a check' }, askCheck),
  'record-check-reply': act({ zh: '登记查核答复', en: 'Record reply to a check' }, recordReply),
  ...furtherActs,
  'record-integrity-conclusion': act(
    { zh: '记录廉洁自律结论性意见', en: 'Record integrity conclusion' },
    recordConclusion,
  ),
  'sign-integrity-conclusion': act(
    { zh: '签署廉洁自律结论性意见', en: 'Sign integrity conclusion' },
    signConclusion,
    readsOfConclusion,
  ),
  'record-inspection-report': act(
    { zh: '记录考察材料', en: 'Record inspection report' },
    recordReport,
  ),
  'sign-inspection-report': act<SignInspectionReport>(
    { zh: '签署考察材料', en: 'Sign inspection report' },
    signReport,
  ),
  'propose-appointment': act<ProposeAppointment>(
    { zh: '集体研究提出任用建议', en: 'Propose appointment' },
    proposeAppointment,
    readsOfTeam,
  ),
};
