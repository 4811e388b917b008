import type { StepDefinition } from '@jishi/domain';

/** Arts. 34–41. The sitting itself is governed by meeting-acts.ts. */
export const decision: StepDefinition = {
  kind: 'decision',
  owner: 'officer',
  sla: 15,
  acts: {
    'send-consultation': { roles: ['officer'], rules: [] },
    'prove-receipt': {
      roles: ['officer'],
      rules: [{ rule: 'SYS-21', with: { field: 'receivedOn' } }],
    },
    'record-consultation-reply': { roles: ['officer'], rules: [] },
    'deem-consent': { roles: ['clock'], rules: [] },
    'record-coordination': { roles: ['officer'], rules: [{ rule: 'B03' }] },
    'record-solicitation': { roles: ['officer'], rules: [{ rule: 'B05' }] },
    // A vote that was held is a fact; no suspended case is put to a sitting (B04).
    'record-meeting-outcome': {
      roles: ['policy'],
      rules: [],
      closes: 'may',
      whileSuspended: true,
    },
    'complete-decision': {
      roles: ['department-head'],
      rules: [{ rule: 'B09' }],
      closes: 'must',
    },
    'submit-for-approval': { roles: ['officer'], rules: [{ rule: 'B15' }] },
    'record-approval': { roles: ['officer'], rules: [], closes: 'may' },
    'file-with-superior': { roles: ['officer'], rules: [{ rule: 'B15' }], closes: 'may' },
    'note-filing-overdue': { roles: ['clock'], rules: [] },
  },
  gates: [
    { rule: 'B01' },
    { rule: 'B02' },
    { rule: 'B03' },
    { rule: 'B05' },
    { rule: 'B09' },
    { rule: 'B15', with: { gate: true } },
    { rule: 'E11' },
  ],
  clocks: {
    filingDue: { length: 5, unit: 'working-days', reminder: 1 },
    // From the day of proven receipt, which is not counted (art. 34).
    assistingReply: { length: 1, unit: 'months', countStartDay: false, reminder: 5 },
  },
  documents: [
    {
      type: 'consultation',
      title: { zh: '酝酿征求意见函及答复', en: 'Consultations and replies' },
      required: false,
    },
    { type: 'agenda', title: { zh: '会议议程', en: 'Agenda' }, required: true },
    {
      type: 'approval-form',
      title: { zh: '干部任免审批表', en: 'Appointment approval form' },
      required: true,
    },
    {
      type: 'tour-and-audit',
      title: { zh: '巡视巡察、审计情况说明', en: 'Statement on tour and audit' },
      required: true,
    },
    {
      type: 'prior-report',
      title: { zh: '任前事项报告及答复', en: 'Prior report and answer' },
      required: true,
    },
    {
      type: 'attendance-sheet',
      title: { zh: '到会情况（对照成员名册）', en: 'Attendance sheet against the membership list' },
      required: true,
    },
    { type: 'recusals', title: { zh: '回避记录', en: 'Recusals' }, required: false },
    {
      type: 'ballot',
      title: { zh: '票决票及计票单', en: 'Ballots and tally' },
      required: false,
    },
    {
      type: 'solicitation',
      title: { zh: '征求全委会成员意见情况', en: 'Opinions of the plenary, solicited' },
      required: false,
    },
    {
      type: 'superior-pack',
      title: { zh: '报批、备案材料及批复', en: 'Approval or filing pack, and reply' },
      required: false,
    },
    { type: 'minutes', title: { zh: '会议记录和纪要', en: 'Minutes' }, required: true },
  ],
};
