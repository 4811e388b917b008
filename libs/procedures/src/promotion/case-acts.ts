import type { ProcedureDefinition } from '@jishi/domain';

/** Who may act on a case as a whole. */
export const caseActs: ProcedureDefinition['acts'] = {
  'open-case': { roles: ['officer'], rules: [] },
  'open-step': { roles: ['orchestrator'], rules: [] },
  'return-to-step': { roles: ['department-head'], rules: [{ rule: 'A09' }] },
  'end-case': { roles: ['department-head'], rules: [{ rule: 'A09' }] },
  'withdraw-candidate': { roles: ['department-head'], rules: [{ rule: 'A09' }] },
  'attest-rule': { roles: ['department-head'], rules: [], signs: true },
  'ask-superior': { roles: ['officer'], rules: [] },
  'record-superior-reply': { roles: ['officer'], rules: [] },
  'record-deferral': { roles: ['policy'], rules: [] },
  'void-meeting-outcome': { roles: ['policy'], rules: [] },
  'give-reminder': { roles: ['clock'], rules: [] },
  'recompute-deadlines': { roles: ['policy'], rules: [] },
};
