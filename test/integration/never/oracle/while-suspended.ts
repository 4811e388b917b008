/** What protects somebody, comes from outside, or ends the case. */
export const whileSuspended: readonly string[] = [
  'CaseResumed',
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
  'StepReturned',
];
