import type { StepDefinition } from '@jishi/domain';

/** Arts. 23–33. */
export const inspection: StepDefinition = {
  kind: 'inspection',
  owner: 'officer',
  sla: 30,
  acts: {
    'attest-bars': { roles: ['department-head'], rules: [], signs: true },
    'record-bar': { roles: ['department-head'], rules: [], signs: true },
    'fix-inspection-candidates': {
      roles: ['officer'],
      rules: [
        { rule: 'I01' },
        { rule: 'I02' },
        { rule: 'I03' },
        { rule: 'D07' },
        { rule: 'D08' },
        { rule: 'D09' },
        { rule: 'E10', with: { before: 'inspection' } },
      ],
    },
    'lapse-recommendation': { roles: ['clock'], rules: [] },
    'record-inspection-plan': { roles: ['officer'], rules: [] },
    'form-team': { roles: ['officer'], rules: [{ rule: 'I04' }] },
    'record-unit-talk': { roles: ['officer'], rules: [] },
    'issue-inspection-notice': {
      roles: ['officer'],
      rules: [
        { rule: 'I03' },
        { rule: 'I04' },
        { rule: 'I05' },
        { rule: 'I06' },
        { rule: 'SYS-21', with: { field: 'issuedOn' } },
      ],
    },
    'end-notice-lead': { roles: ['clock'], rules: [], whileSuspended: true },
    'record-interview': { roles: ['officer'], rules: [{ rule: 'I05' }] },
    'record-feedback': { roles: ['officer'], rules: [] },
    'ask-check': { roles: ['officer'], rules: [] },
    'record-check-reply': { roles: ['officer'], rules: [] },
    'record-integrity-conclusion': { roles: ['officer'], rules: [] },
    'sign-integrity-conclusion': {
      roles: ['unit-secretary', 'discipline-secretary', 'officer'],
      rules: [
        { rule: 'I09' },
        { rule: 'SYS-04' },
        { rule: 'SYS-06', with: { preparedBy: 'record-integrity-conclusion' } },
      ],
      signs: true,
    },
    'record-inspection-report': { roles: ['officer'], rules: [{ rule: 'I11' }] },
    'sign-inspection-report': { roles: ['officer'], rules: [{ rule: 'I11' }], signs: true },
    'propose-appointment': {
      roles: ['department-head'],
      rules: [{ rule: 'SYS-06', with: { preparedBy: 'record-inspection-report' } }],
      closes: 'must',
      signs: true,
    },
  },
  gates: [
    { rule: 'E07' },
    { rule: 'I03' },
    { rule: 'I01' },
    { rule: 'I04' },
    { rule: 'I05' },
    { rule: 'I07' },
    { rule: 'I08a' },
    { rule: 'I08b' },
    { rule: 'I08c' },
    { rule: 'I08d' },
    { rule: 'I09' },
    { rule: 'I10' },
    { rule: 'I11' },
    { rule: 'I12' },
    { rule: 'E10', with: { before: 'decision' } },
  ],
  clocks: {
    // The day of the notice is not counted, so that it stands for whole working days.
    inspectionNotice: {
      length: 1,
      unit: 'working-days',
      countStartDay: false,
      protects: true,
      reminder: 1,
    },
    recommendationValid: { length: 1, unit: 'years', countStartDay: false, reminder: 3 },
  },
  documents: [
    {
      type: 'candidate-meeting-minutes',
      title: { zh: '确定考察对象的会议记录', en: 'Minutes that fix the candidates' },
      required: true,
    },
    {
      type: 'inspection-plan',
      title: { zh: '考察工作方案', en: 'Inspection plan' },
      required: true,
    },
    { type: 'team-list', title: { zh: '考察组名单', en: 'Team list' }, required: true },
    {
      type: 'inspection-notice',
      title: { zh: '考察预告', en: 'Inspection notice' },
      required: true,
    },
    { type: 'talk-records', title: { zh: '考察谈话记录', en: 'Talk records' }, required: true },
    {
      type: 'appraisal',
      title: { zh: '民主测评表及汇总', en: 'Appraisal form and summary' },
      required: false,
    },
    {
      type: 'discipline-opinion-own-unit',
      title: { zh: '所在单位纪检机构意见', en: "Discipline opinion of the candidate's own unit" },
      required: true,
    },
    {
      type: 'discipline-opinion-department',
      title: { zh: '同级纪检监察机关意见', en: "Discipline opinion at the department's level" },
      required: true,
    },
    {
      type: 'inquiry-letter',
      title: { zh: '函询、回复及采信反馈', en: 'Inquiry letter with reply and feedback' },
      required: false,
    },
    {
      type: 'integrity-conclusion',
      title: { zh: '廉洁自律结论性意见（双签字）', en: 'Integrity conclusion (two signatures)' },
      required: true,
    },
    {
      type: 'file-audit-form',
      title: { zh: '干部人事档案审核登记表', en: 'File audit registration form' },
      required: true,
    },
    {
      type: 'personal-matters-check',
      title: { zh: '个人有关事项报告查核结果', en: 'Personal-matters check' },
      required: true,
    },
    {
      type: 'petition-check',
      title: { zh: '信访举报查核结果', en: 'Petition check' },
      required: true,
    },
    {
      type: 'audit-result',
      title: { zh: '经济责任审计结果', en: 'Economic audit result' },
      required: false,
    },
    {
      type: 'inspection-report',
      title: { zh: '考察材料', en: 'Inspection report' },
      required: true,
    },
    {
      type: 'appointment-proposal',
      title: { zh: '组织部任用建议方案', en: "Organisation department's proposal" },
      required: true,
    },
  ],
};
