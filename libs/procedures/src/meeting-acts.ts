import type { ActDefinition, RuleUse } from '@jishi/domain';

/** Nobody handles an item about himself or a relative; whoever votes is judged by B12. */
const notConcerned: RuleUse = { rule: 'SYS-05' };

/** Who may do what on a sitting, under which rules (arts. 36–39, 53). */
export const meetingActs: { readonly [act: string]: ActDefinition } = {
  'call-meeting': { roles: ['meeting-secretary'], rules: [] },
  'record-petition': { roles: ['meeting-secretary'], rules: [{ rule: 'B11' }, notConcerned] },
  'enter-item': {
    roles: ['department-head', 'meeting-secretary'],
    // Situations 2 to 5 of art. 36 are those of the inspection, judged once more.
    rules: [
      { rule: 'B01' },
      { rule: 'B02' },
      { rule: 'B03' },
      { rule: 'B04' },
      { rule: 'B05' },
      { rule: 'B11' },
      { rule: 'B17' },
      { rule: 'E11' },
      { rule: 'I08a' },
      { rule: 'I08b' },
      { rule: 'I08c' },
      { rule: 'I08d' },
      { rule: 'I09' },
      { rule: 'SYS-01' },
      notConcerned,
    ],
  },
  'record-roster': { roles: ['meeting-secretary'], rules: [{ rule: 'B16' }] },
  'withdraw-member': { roles: ['meeting-secretary'], rules: [{ rule: 'B12' }, notConcerned] },
  'return-member': { roles: ['meeting-secretary'], rules: [{ rule: 'B12' }, notConcerned] },
  'introduce-item': {
    roles: ['meeting-secretary'],
    rules: [
      { rule: 'B06' },
      { rule: 'B08' },
      { rule: 'B11' },
      { rule: 'B12' },
      { rule: 'B13' },
      { rule: 'SYS-01' },
      notConcerned,
    ],
  },
  'state-opinion': {
    roles: ['committee-member'],
    rules: [
      { rule: 'SYS-07' },
      { rule: 'B16' },
      { rule: 'B12' },
      { rule: 'B08' },
      { rule: 'B07' },
      { rule: 'B10' },
    ],
  },
  'record-paper-ballot': {
    roles: ['scrutineer', 'counter', 'meeting-secretary'],
    rules: [
      { rule: 'B06' },
      { rule: 'B08' },
      { rule: 'B10' },
      { rule: 'B12' },
      { rule: 'B14' },
      { rule: 'SYS-04' },
      notConcerned,
    ],
    signs: true,
  },
  'flag-disagreement': { roles: ['meeting-secretary'], rules: [notConcerned] },
  'postpone-item': { roles: ['meeting-secretary'], rules: [{ rule: 'B05' }, notConcerned] },
  'conclude-item': {
    roles: ['meeting-secretary'],
    rules: [
      { rule: 'B06' },
      { rule: 'B07' },
      { rule: 'B08' },
      { rule: 'B09' },
      { rule: 'B10' },
      { rule: 'B12' },
      { rule: 'B14' },
      { rule: 'B16' },
      notConcerned,
    ],
  },
  'void-outcome': { roles: ['department-head'], rules: [notConcerned], signs: true },
  'close-meeting': { roles: ['meeting-secretary'], rules: [] },
};
