import type { StepDefinition } from '@jishi/domain';

/** Art. 12–15, 22. The analysis must still be fresh when the proposal is adopted. */
export const proposal: StepDefinition = {
  kind: 'proposal',
  owner: 'officer',
  sla: 15,
  acts: {
    'record-initial-suggestion': { roles: ['officer'], rules: [] },
    'record-report-to-principal': { roles: ['officer'], rules: [] },
    'record-communication': { roles: ['officer'], rules: [] },
    'record-work-plan': { roles: ['officer'], rules: [] },
    nominate: { roles: ['officer'], rules: [] },
    'check-prior-report': { roles: ['department-head'], rules: [] },
    'adopt-proposal': { roles: ['department-head'], rules: [], closes: 'must', signs: true },
  },
  gates: [
    { rule: 'M01' },
    { rule: 'M02' },
    { rule: 'M03' },
    { rule: 'M06' },
    { rule: 'E01' },
    { rule: 'E03' },
    { rule: 'E04' },
    { rule: 'E11' },
  ],
  clocks: {},
  documents: [
    { type: 'minutes', title: { zh: '动议会议记录', en: 'Meeting minutes' }, required: true },
    { type: 'proposal', title: { zh: '动议材料', en: 'Proposal material' }, required: true },
    { type: 'work-plan', title: { zh: '工作方案', en: 'Work plan' }, required: true },
    {
      type: 'signed-recommendation',
      title: { zh: '个人署名推荐材料', en: 'Signed personal recommendation' },
      required: false,
    },
    {
      type: 'nomination-result-notice',
      title: { zh: '提名结果通报', en: 'Nomination result notice' },
      required: false,
    },
    {
      type: 'prior-report',
      title: { zh: '任前事项报告及答复', en: 'Prior report and answer' },
      required: false,
    },
  ],
};
