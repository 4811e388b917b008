import type { StepDefinition } from '@jishi/domain';

/** Stage 4 (认定). Period and quorum are local settings. */
export const determination: StepDefinition = {
  kind: 'tolerance-determination',
  owner: 'officer',
  sla: 10,
  acts: {
    'record-tolerance-finding': { roles: ['officer'], rules: [] },
    'determine-tolerance': {
      roles: ['officer'],
      rules: [{ rule: 'FT06' }, { rule: 'FT07' }],
      closes: 'must',
      signs: true,
    },
  },
  gates: [{ rule: 'FT05' }],
  clocks: { determination: { length: 10, unit: 'working-days', reminder: 3 } },
  documents: [
    { type: 'evidence', title: { zh: '认定证据', en: 'Evidence' }, required: true },
    { type: 'minutes', title: { zh: '会议记录和纪要', en: 'Minutes' }, required: true },
  ],
};

/** Stage 5 (答复、备案). Both periods are local settings. */
export const reply: StepDefinition = {
  kind: 'tolerance-reply',
  owner: 'officer',
  sla: 10,
  acts: {
    'reply-on-tolerance': { roles: ['officer'], rules: [], closes: 'may' },
    'file-tolerance-result': { roles: ['officer'], rules: [], closes: 'may', signs: true },
  },
  gates: [{ rule: 'FT08' }],
  clocks: {
    reply: { length: 5, unit: 'working-days', reminder: 2 },
    filing: { length: 10, unit: 'working-days', reminder: 3 },
  },
  documents: [
    { type: 'reply', title: { zh: '书面答复', en: 'Reply' }, required: true },
    { type: 'filing', title: { zh: '备案材料', en: 'Filing' }, required: true },
  ],
};
