import type { ProcedureDefinition } from '@jishi/domain';

/** Who may act on a check as a whole: the discipline organ's case office and its secretary. */
export const caseActs: ProcedureDefinition['acts'] = {
  'open-case': { roles: ['officer'], rules: [] },
  'open-step': { roles: ['orchestrator'], rules: [] },
  'end-case': { roles: ['discipline-secretary'], rules: [], whileSuspended: true },
  'move-procedure': {
    roles: ['discipline-secretary'],
    rules: [{ rule: 'SYS-04' }],
    signs: true,
  },
  'suspend-case': { roles: ['discipline-secretary'], rules: [] },
  'resume-case': { roles: ['discipline-secretary'], rules: [], whileSuspended: true },
  'assign-case': { roles: ['discipline-secretary', 'manager'], rules: [], whileSuspended: true },
  'send-note': {
    roles: ['officer', 'discipline-secretary', 'manager'],
    rules: [],
    whileSuspended: true,
  },
  'give-reminder': { roles: ['clock'], rules: [] },
  'note-missed-deadline': { roles: ['clock'], rules: [] },
  'recompute-deadlines': { roles: ['policy'], rules: [], whileSuspended: true },
  'correct-fact': {
    roles: ['discipline-secretary'],
    rules: [],
    signs: true,
    whileSuspended: true,
  },
  'void-decision': { roles: ['discipline-secretary'], rules: [], signs: true },
  'flag-decisions': { roles: ['policy'], rules: [], whileSuspended: true },
};
