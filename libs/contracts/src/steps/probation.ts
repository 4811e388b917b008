import type {
  ConfirmTraining,
  DecideExtension,
  EndProbationEarly,
  EndProbationPeriod,
  EndTrainingPeriod,
  IssueAppointmentNotice,
  IssueProbationNotice,
  OpenProbationAssessment,
  RecordAppointmentTalk,
  RecordCommitment,
  RecordLeave,
  RecordProbationAssessment,
} from '@jishi/domain';
import { z } from 'zod';
import { dueAct } from '../due-act.js';
import {
  choice,
  documentInput,
  documentNo,
  id,
  isoDate,
  labelled,
  type Wire,
} from '../primitives.js';
import { lateEntry, paperSignature, signature } from '../signature.js';

const candidateId = id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' });

const issueAppointmentNotice = z.strictObject({
  documentNo,
  issuedOn: labelled(isoDate, '印发日期', 'Issued on'),
  notice: documentInput('任职通知', 'Appointment notice'),
}) satisfies z.ZodType<Wire<IssueAppointmentNotice>>;

const recordAppointmentTalk = z.strictObject({
  candidateId,
  heldOn: labelled(isoDate, '谈话日期', 'Held on'),
  talker: id.meta({ zh: '谈话人', en: 'Who talked', input: 'person' }),
  record: documentInput('谈话记录', 'Record of the talk'),
}) satisfies z.ZodType<Wire<RecordAppointmentTalk>>;

const recordCommitment = z.strictObject({
  candidateId,
  signedOn: labelled(isoDate, '签署日期', 'Signed on'),
  document: documentInput('本人签署的承诺书', 'Commitment signed by the person'),
}) satisfies z.ZodType<Wire<RecordCommitment>>;

const confirmTraining = z.strictObject({
  candidateId,
  document: documentInput('培训证明', 'Proof of the training'),
}) satisfies z.ZodType<Wire<ConfirmTraining>>;

const issueProbationNotice = z.strictObject({
  candidateId,
  issuedOn: labelled(isoDate, '印发日期', 'Issued on'),
  notice: documentInput('试用期通知', 'Probation notice'),
  lateEntry: z.exactOptional(lateEntry),
}) satisfies z.ZodType<Wire<IssueProbationNotice>>;

const recordLeave = z.strictObject({
  candidateId,
  from: labelled(isoDate, '缺勤首日', 'First day of absence'),
  to: labelled(isoDate, '缺勤末日', 'Last day of absence'),
  document: documentInput('依据材料', 'Document'),
}) satisfies z.ZodType<Wire<RecordLeave>>;

const decideExtension = z.strictObject({
  candidateId,
  decidedOn: labelled(isoDate, '决定日期', 'Decided on'),
  until: labelled(
    isoDate.nullable(),
    '延长后的试用期末日（不延长则不填）',
    'New last day of probation (none: not extended)',
  ),
  document: documentInput('决定文件', 'Decision'),
}) satisfies z.ZodType<Wire<DecideExtension>>;

const endProbationEarly = z.strictObject({
  candidateId,
  endedOn: labelled(isoDate, '提前结束日期', 'Ended on'),
  fault: documentInput('严重问题的认定材料', 'Findings on the serious fault'),
  approval: documentInput('批准或备案文件', 'Approval or filing'),
  decision: documentInput('免职决定', 'Decision to remove'),
  signature: signature.meta({ zh: '组织部负责人签字', en: 'Department head', input: 'signature' }),
}) satisfies z.ZodType<Wire<EndProbationEarly>>;

const recordProbationAssessment = z.strictObject({
  candidateId,
  assessedOn: labelled(isoDate, '考核日期', 'Assessed on'),
  result: choice('考核结果', 'Result', {
    pass: { zh: '胜任，正式任职', en: 'pass: formal appointment' },
    fail: { zh: '不胜任，免去试任职务', en: 'fail: removal' },
  }),
  report: documentInput('考核材料', 'Assessment report'),
  decision: documentInput('正式任职通知或免职决定', 'Formal notice, or decision to remove'),
  assessor: paperSignature.meta({ zh: '考核人签字', en: 'Assessor', input: 'signature' }),
  signature: signature.meta({ zh: '组织部负责人签字', en: 'Department head', input: 'signature' }),
}) satisfies z.ZodType<Wire<RecordProbationAssessment>>;

/** Arts. 42 to 45: the acts of appointment and probation. */
export const probationCommands = {
  'issue-appointment-notice': issueAppointmentNotice,
  'record-appointment-talk': recordAppointmentTalk,
  'record-commitment': recordCommitment,
  'end-training-period': dueAct satisfies z.ZodType<Wire<EndTrainingPeriod>>,
  'confirm-training': confirmTraining,
  'issue-probation-notice': issueProbationNotice,
  'record-leave': recordLeave,
  'decide-extension': decideExtension,
  'end-probation-early': endProbationEarly,
  'open-probation-assessment': dueAct satisfies z.ZodType<Wire<OpenProbationAssessment>>,
  'end-probation-period': dueAct satisfies z.ZodType<Wire<EndProbationPeriod>>,
  'record-probation-assessment': recordProbationAssessment,
};
