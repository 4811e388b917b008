import type { StepDefinition } from '@jishi/domain';

/** Stage 1 (启动). */
export const start: StepDefinition = {
  kind: 'tolerance-start',
  owner: 'officer',
  sla: 5,
  acts: {
    'start-tolerance-check': { roles: ['officer'], rules: [{ rule: 'FT01' }], closes: 'must' },
  },
  gates: [],
  clocks: {},
  documents: [
    {
      type: 'tolerance-application',
      title: { zh: '容错申请书或启动建议', en: 'Application or proposal' },
      required: true,
    },
  ],
};

/** Stage 2 (受理). Its period is a local setting. */
export const acceptance: StepDefinition = {
  kind: 'tolerance-acceptance',
  owner: 'discipline-secretary',
  sla: 5,
  acts: {
    'accept-tolerance-check': { roles: ['discipline-secretary'], rules: [], closes: 'must' },
    'refuse-tolerance-check': { roles: ['discipline-secretary'], rules: [] },
  },
  gates: [{ rule: 'FT02' }],
  clocks: { acceptance: { length: 5, unit: 'working-days', reminder: 2 } },
  documents: [
    {
      type: 'tolerance-acceptance',
      title: { zh: '受理或不予受理通知书', en: 'Notice of acceptance or refusal' },
      required: true,
    },
  ],
};

/** Stage 3 (核查). Its period and the extension are local settings. */
export const verification: StepDefinition = {
  kind: 'tolerance-verification',
  owner: 'officer',
  sla: 30,
  acts: {
    'hear-person': { roles: ['officer'], rules: [] },
    'record-unit-opinion': { roles: ['officer'], rules: [] },
    'record-fact-check': { roles: ['officer'], rules: [] },
    'extend-verification': { roles: ['discipline-secretary'], rules: [{ rule: 'FT04' }] },
    'conclude-verification': { roles: ['discipline-secretary'], rules: [], closes: 'must' },
  },
  gates: [{ rule: 'FT03' }],
  clocks: {
    verification: { length: 30, unit: 'working-days', reminder: 5 },
    extension: { length: 15, unit: 'working-days', reminder: 5 },
  },
  documents: [
    {
      type: 'person-statement',
      title: { zh: '本人申述材料', en: "The person's statement" },
      required: true,
    },
    {
      type: 'unit-opinion',
      title: { zh: '单位党组织意见', en: "The unit's opinion" },
      required: true,
    },
    { type: 'verification', title: { zh: '核查材料', en: 'Checks of facts' }, required: false },
    { type: 'verification-report', title: { zh: '核查报告', en: 'Report' }, required: true },
  ],
};
