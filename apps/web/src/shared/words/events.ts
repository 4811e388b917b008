import { define } from './define.js';

/** What follows from an act by itself; the act's own event is called by the act. */
export const events = define({
  StepClosed: ['{{step}}环节结束', '{{step}}: step closed'],
  StepOpened: ['{{step}}环节开启', '{{step}}: step opened'],
  StepReturned: ['退回{{step}}环节', 'returned to {{step}}'],
  CaseEnded: ['事项办结', 'case closed'],
  CandidateWithdrawn: ['人选退出', 'candidate withdrawn'],
  DeadlineRecomputed: ['时限重新计算', 'time limits computed again'],
  DeadlineMissed: ['期限已过', 'deadline missed'],
  ReminderGiven: ['时限提醒', 'reminder given'],
  TenureStarted: ['任职时间起算', 'tenure started'],
  ProbationStarted: ['试用期起算', 'probation started'],
  FormallyAppointed: ['正式任职', 'formally appointed'],
  DecisionCompleted: ['讨论决定完成', 'decision completed'],
});
