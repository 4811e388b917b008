import type { StepDefinition } from '@jishi/domain';

/** Stage 7 (纠错整改). Its periods are local settings. */
export const correction: StepDefinition = {
  kind: 'tolerance-correction',
  owner: 'officer',
  sla: 10,
  acts: {
    'plan-correction': { roles: ['officer'], rules: [{ rule: 'FT09' }] },
    'report-correction': { roles: ['officer'], rules: [] },
    'check-correction': {
      roles: ['discipline-secretary'],
      rules: [{ rule: 'FT10' }],
      closes: 'may',
    },
  },
  gates: [{ rule: 'FT09' }],
  clocks: {
    plan: { length: 10, unit: 'working-days', reminder: 3 },
    // The plan says in how many months, within those of FT09; this is the longest.
    correction: { length: 3, unit: 'months', reminder: 5 },
  },
  documents: [
    { type: 'correction-plan', title: { zh: '整改方案', en: 'Plan' }, required: true },
    { type: 'correction-report', title: { zh: '整改报告', en: 'Report' }, required: true },
    { type: 'check-back', title: { zh: '回头看材料', en: 'Check-back' }, required: true },
  ],
};

/** Stage 8 (结果运用). */
export const use: StepDefinition = {
  kind: 'tolerance-use',
  owner: 'officer',
  sla: 5,
  acts: {
    'notify-organisation-department': { roles: ['officer'], rules: [], closes: 'may' },
    'record-result-use': { roles: ['department-head'], rules: [], closes: 'may' },
  },
  gates: [{ rule: 'FT11' }],
  clocks: {},
  documents: [
    { type: 'letter', title: { zh: '函告组织部门的函件', en: 'Letter' }, required: true },
    { type: 'result-use', title: { zh: '结果运用材料', en: 'Use of the result' }, required: true },
  ],
};
