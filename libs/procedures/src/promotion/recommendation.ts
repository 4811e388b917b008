import type { StepDefinition } from '@jishi/domain';

/** Art. 16–22. Meeting and result start periods, so their late entry is proved (SYS-21). */
export const recommendation: StepDefinition = {
  kind: 'recommendation',
  owner: 'officer',
  sla: 15,
  acts: {
    'record-talks': { roles: ['officer'], rules: [] },
    'record-reference-list': { roles: ['officer'], rules: [] },
    'drop-meeting': { roles: ['officer'], rules: [{ rule: 'D02' }] },
    'record-tally': {
      roles: ['officer'],
      rules: [{ rule: 'D06' }, { rule: 'D10' }, { rule: 'SYS-21', with: { field: 'meetingOn' } }],
    },
    'sign-tally': {
      roles: ['scrutineer', 'counter', 'officer'],
      rules: [{ rule: 'SYS-04' }],
      signs: true,
    },
    'conclude-recommendation': {
      roles: ['department-head'],
      rules: [{ rule: 'SYS-21', with: { field: 'resultDate' } }],
      closes: 'must',
      signs: true,
    },
    'exempt-from-recommendation': {
      roles: ['department-head'],
      rules: [],
      closes: 'must',
      signs: true,
    },
  },
  gates: [
    { rule: 'D01' },
    { rule: 'D02' },
    { rule: 'D04' },
    { rule: 'D05', with: { categories: ['own-leaders', 'internal-units', 'subordinate-units'] } },
    { rule: 'D06' },
    { rule: 'D10' },
  ],
  clocks: {
    recommendationValid: { length: 1, unit: 'years', countStartDay: false, reminder: 3 },
  },
  documents: [
    { type: 'talk-records', title: { zh: '谈话推荐记录', en: 'Talk records' }, required: true },
    {
      type: 'recommendation-summary',
      title: { zh: '推荐情况汇总', en: 'Summary of the recommendation' },
      required: true,
    },
    {
      type: 'meeting-record',
      title: { zh: '推荐会议记录', en: 'Record of the meeting' },
      required: false,
    },
    {
      type: 'tally',
      title: { zh: '推荐票统计表（二人签字）', en: 'Ballot tally (two signers)' },
      required: false,
    },
  ],
};
