import type { ProcedureDefinition } from '@jishi/domain';

/** Who may act on a case as a whole. */
export const caseActs: ProcedureDefinition['acts'] = {
  'open-case': { roles: ['officer'], rules: [] },
  'open-step': { roles: ['orchestrator'], rules: [] },
  'return-to-step': { roles: ['department-head'], rules: [{ rule: 'A09' }] },
  'end-case': { roles: ['department-head'], rules: [{ rule: 'A09' }], whileSuspended: true },
  'close-past-step': { roles: ['officer'], rules: [] },
  'hand-over-case': {
    roles: ['department-head', 'officer'],
    rules: [{ rule: 'SYS-04' }],
    signs: true,
  },
  'move-procedure': { roles: ['department-head'], rules: [{ rule: 'SYS-04' }], signs: true },
  'suspend-case': { roles: ['department-head'], rules: [] },
  'resume-case': { roles: ['department-head'], rules: [], whileSuspended: true },
  'withdraw-candidate': { roles: ['department-head'], rules: [{ rule: 'A09' }] },
  'change-post': { roles: ['department-head'], rules: [{ rule: 'A09' }] },
  'attest-rule': { roles: ['department-head'], rules: [], signs: true },
  'ask-superior': { roles: ['officer'], rules: [] },
  'record-superior-reply': { roles: ['officer'], rules: [] },
  'record-deferral': { roles: ['policy'], rules: [], whileSuspended: true },
  'void-meeting-outcome': { roles: ['policy'], rules: [], whileSuspended: true },
  'assign-case': { roles: ['department-head', 'manager'], rules: [], whileSuspended: true },
  'send-note': {
    roles: ['officer', 'department-head', 'manager'],
    rules: [],
    whileSuspended: true,
  },
  // A fact is wrong whenever it is found to be, the case suspended or not.
  'correct-fact': { roles: ['department-head'], rules: [], signs: true, whileSuspended: true },
  'flag-decisions': { roles: ['policy'], rules: [], whileSuspended: true },
  'note-quota': { roles: ['policy'], rules: [], whileSuspended: true },
  'void-decision': { roles: ['department-head'], rules: [], signs: true },
  'give-reminder': { roles: ['clock'], rules: [] },
  'recompute-deadlines': { roles: ['policy'], rules: [], whileSuspended: true },
};
