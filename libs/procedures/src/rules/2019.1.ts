import type { RuleManifest } from '@jishi/domain';

/** The Regulations of 2019, first rules version. A published version is never changed; a new one stands beside it. */
export const rules2019v1: RuleManifest = {
  version: '2019.1',
  rules: {
    A01: { implementation: 1, parameters: {} },
    A02: { implementation: 1, parameters: {} },
    A04: { implementation: 1, parameters: {} },
    'SYS-03': { implementation: 1, parameters: {} },
    'SYS-05': { implementation: 1, parameters: {} },
    'SYS-21': { implementation: 1, parameters: { lateAfterWorkingDays: 3 } },
  },
};
