/** What protects somebody, comes from outside, or ends the case. */
export const whileSuspended: readonly string[] = [
  'CaseResumed',
  'CaseAssigned',
  'NoteSent',
  'StepClosed',
  'CaseEnded',
  'NoticeLeadEnded',
  'PublicityPeriodEnded',
  'PublicityReportReceived',
  'MeetingOutcomeRecorded',
  'DecisionCompleted',
  'DeadlineRecomputed',
  'ItemDeferred',
  'OutcomeVoided',
  'FactCorrected',
  'DecisionsFlagged',
  'StepReturned',
];
