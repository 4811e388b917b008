import type { StepDefinition } from '@jishi/domain';

/** Art. 11–12. */
export const analysis: StepDefinition = {
  kind: 'analysis',
  owner: 'officer',
  sla: 10,
  acts: {
    'record-analysis': { roles: ['officer'], rules: [] },
    'conclude-analysis': { roles: ['department-head'], rules: [], closes: 'must', signs: true },
  },
  gates: [{ rule: 'M01' }],
  clocks: {},
  documents: [
    { type: 'analysis', title: { zh: '分析研判材料', en: 'Analysis' }, required: true },
    { type: 'request', title: { zh: '请示', en: 'Request' }, required: false },
    {
      type: 'superior-reply',
      title: { zh: '上级批复', en: "The superior's reply" },
      required: false,
    },
    { type: 'basic-data', title: { zh: '基本情况表', en: 'Basic-data form' }, required: false },
  ],
};
