import type { RuleManifest } from '@jishi/domain';

/** The Regulations of 2019, first rules version. A published version is never changed; a new one stands beside it. */
export const rules2019v1: RuleManifest = {
  version: '2019.1',
  rules: {
    E01: { implementation: 1, parameters: { serviceYears: 5, grassrootsYears: 2 } },
    E03: { implementation: 1, parameters: { years: 2 } },
    E04: { implementation: 1, parameters: { years: 3 } },
    E11: { implementation: 1, parameters: {} },
    M01: { implementation: 1, parameters: { months: 6 } },
    M02: { implementation: 1, parameters: {} },
    M03: { implementation: 1, parameters: {} },
    M06: { implementation: 1, parameters: {} },
    D01: { implementation: 1, parameters: {} },
    D02: { implementation: 1, parameters: {} },
    D04: { implementation: 1, parameters: {} },
    D06: { implementation: 1, parameters: { quorum: { num: 2, den: 3 } } },
    D07: { implementation: 1, parameters: {} },
    D10: { implementation: 1, parameters: {} },
    A01: { implementation: 1, parameters: {} },
    A02: { implementation: 1, parameters: {} },
    A04: { implementation: 1, parameters: {} },
    'SYS-03': { implementation: 1, parameters: {} },
    'SYS-05': { implementation: 1, parameters: {} },
    'SYS-21': { implementation: 1, parameters: { lateAfterWorkingDays: 3 } },
  },
};
