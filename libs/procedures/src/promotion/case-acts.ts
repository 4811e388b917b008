import type { ProcedureDefinition } from '@jishi/domain';

/** Who may act on a case as a whole. */
export const caseActs: ProcedureDefinition['acts'] = {
  'open-case': { roles: ['officer'], rules: [] },
  'open-step': { roles: ['orchestrator'], rules: [] },
  'return-to-step': { roles: ['department-head'], rules: [] },
  'end-case': { roles: ['department-head'], rules: [] },
  'withdraw-candidate': { roles: ['department-head'], rules: [] },
  'give-reminder': { roles: ['clock'], rules: [] },
  'recompute-deadlines': { roles: ['policy'], rules: [] },
};
