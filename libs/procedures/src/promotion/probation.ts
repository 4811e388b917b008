import type { StepDefinition } from '@jishi/domain';

/** Arts. 42–45: appointment, and a year of probation where art. 43 applies to the post. */
export const probation: StepDefinition = {
  kind: 'probation',
  owner: 'officer',
  sla: 280,
  acts: {
    'issue-appointment-notice': {
      roles: ['officer'],
      rules: [{ rule: 'A02' }, { rule: 'A09' }, { rule: 'E11' }, { rule: 'SYS-01' }],
      closes: 'may',
    },
    'record-appointment-talk': { roles: ['officer'], rules: [], closes: 'may' },
    'record-commitment': { roles: ['officer'], rules: [], closes: 'may' },
    'end-training-period': { roles: ['clock'], rules: [] },
    'confirm-training': { roles: ['officer'], rules: [] },
    'issue-probation-notice': {
      roles: ['officer'],
      rules: [{ rule: 'A05' }, { rule: 'SYS-21', with: { field: 'issuedOn' } }],
    },
    'record-leave': { roles: ['officer'], rules: [] },
    'decide-extension': { roles: ['department-head'], rules: [], signs: true },
    'end-probation-early': {
      roles: ['department-head'],
      rules: [{ rule: 'A11', with: { early: true } }],
      closes: 'may',
      signs: true,
    },
    'open-probation-assessment': { roles: ['clock'], rules: [{ rule: 'A07' }] },
    'end-probation-period': { roles: ['clock'], rules: [{ rule: 'A07' }] },
    'record-probation-assessment': {
      roles: ['department-head', 'officer'],
      rules: [{ rule: 'A06' }, { rule: 'A07' }, { rule: 'SYS-04' }],
      closes: 'may',
      signs: true,
    },
  },
  gates: [{ rule: 'A09' }, { rule: 'A08' }, { rule: 'A10' }, { rule: 'A06', with: { gate: true } }],
  clocks: {
    probationEnds: { length: 1, unit: 'years', reminder: 3 },
    // Counted backwards from the end of probation.
    probationAssessment: { length: 1, unit: 'months', reminder: 0 },
    // Art. 8(5): training that was lacking at the appointment.
    trainingDue: { length: 1, unit: 'years', reminder: 0 },
    // A length alone: an absence of more than half a year asks for a decision (A07).
    absence: { length: 6, unit: 'months', reminder: 0 },
  },
  documents: [
    {
      type: 'appointment-notice',
      title: { zh: '任职通知', en: 'Appointment notice' },
      required: true,
    },
    {
      type: 'appointment-talk',
      title: { zh: '任职谈话记录', en: 'Record of the appointment talk' },
      required: true,
    },
    { type: 'commitment', title: { zh: '任职承诺书', en: 'Commitment' }, required: false },
    {
      type: 'probation-notice',
      title: { zh: '试用期通知', en: 'Probation notice' },
      required: false,
    },
    {
      type: 'extension-decision',
      title: { zh: '延长试用期的决定', en: 'Decision on the extension of probation' },
      required: false,
    },
    {
      type: 'probation-assessment',
      title: { zh: '试用期满考核材料', en: 'Probation assessment' },
      required: false,
    },
    {
      type: 'formal-notice',
      title: { zh: '正式任职通知或免职决定', en: 'Formal notice, or decision to remove' },
      required: false,
    },
  ],
};
