import { of } from './correctable.js';
import {
  toleranceCorrectionCommands,
  toleranceReplyCommands,
  toleranceUseCommands,
  toleranceVerificationCommands,
} from './steps/fault-tolerance.js';
import { toleranceDeterminationCommands } from './steps/tolerance-determination.js';

export const correctableInTolerance = [
  of(
    'hear-person',
    { zh: '听取本人申述', en: "The person's statement" },
    toleranceVerificationCommands['hear-person'],
    'heardOn',
  ),
  of(
    'record-unit-opinion',
    { zh: '单位党组织意见', en: "The unit's opinion" },
    toleranceVerificationCommands['record-unit-opinion'],
    'statedOn',
  ),
  of(
    'record-fact-check',
    { zh: '核查情况', en: 'Check of facts' },
    toleranceVerificationCommands['record-fact-check'],
    'method',
    'checkedOn',
  ),
  of(
    'record-tolerance-finding',
    { zh: '认定要件', en: 'Finding' },
    toleranceDeterminationCommands['record-tolerance-finding'],
    'result',
  ),
  of(
    'reply-on-tolerance',
    { zh: '书面答复', en: 'Reply' },
    toleranceReplyCommands['reply-on-tolerance'],
    'repliedOn',
  ),
  of(
    'file-tolerance-result',
    { zh: '结果备案', en: 'Filing of the result' },
    toleranceReplyCommands['file-tolerance-result'],
    'filedOn',
    'filedWith',
  ),
  of(
    'report-correction',
    { zh: '整改报告', en: 'Report on the correction' },
    toleranceCorrectionCommands['report-correction'],
    'doneOn',
  ),
  of(
    'check-correction',
    { zh: '回头看', en: 'Check-back' },
    toleranceCorrectionCommands['check-correction'],
    'checkedOn',
    'result',
  ),
  of(
    'notify-organisation-department',
    { zh: '函告组织部门', en: 'Letter to the organisation department' },
    toleranceUseCommands['notify-organisation-department'],
    'notifiedOn',
  ),
  of(
    'record-result-use',
    { zh: '结果运用', en: 'Use of the result' },
    toleranceUseCommands['record-result-use'],
    'usedOn',
    'scopes',
  ),
] as const;
