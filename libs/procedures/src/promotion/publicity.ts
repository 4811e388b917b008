import type { StepDefinition } from '@jishi/domain';

/** Art. 42. */
export const publicity: StepDefinition = {
  kind: 'publicity',
  owner: 'officer',
  sla: 12,
  acts: {
    'post-publicity-notice': {
      roles: ['officer'],
      rules: [
        { rule: 'A02' },
        { rule: 'A03' },
        { rule: 'SYS-21', with: { field: 'startsOn' } },
        { rule: 'SYS-01' },
      ],
    },
    'determine-no-publicity': {
      roles: ['department-head'],
      rules: [{ rule: 'A01' }],
      closes: 'must',
    },
    'receive-report': { roles: ['report-intake'], rules: [], whileSuspended: true },
    'handle-report': { roles: ['report-intake'], rules: [], closes: 'may' },
    'end-publicity-period': { roles: ['clock'], rules: [], closes: 'may', whileSuspended: true },
    'end-report-deferral': { roles: ['clock'], rules: [] },
  },
  gates: [{ rule: 'A02' }, { rule: 'A04' }],
  clocks: {
    publicityEnds: {
      length: 5,
      unit: 'working-days',
      countStartDay: true,
      protects: true,
      reminder: 3,
    },
    reportDeferral: { length: 3, unit: 'months', reminder: 3 },
  },
  documents: [
    { type: 'publicity-notice', title: { zh: '公示文本', en: 'Publicity notice' }, required: true },
    {
      type: 'channel-proof',
      title: { zh: '发布渠道证明', en: 'Proof of the channels' },
      required: true,
    },
    {
      type: 'report-log',
      title: { zh: '反映问题登记与核查材料', en: 'Report log and check reports' },
      required: false,
    },
  ],
};
