import type { Role } from './roles.js';

/** The three duties that one person never joins on one case (SYS-03). */
export type Duty = 'records' | 'signs' | 'audits';

const duties: { readonly [R in Role]?: Duty } = {
  officer: 'records',
  'department-head': 'signs',
  'unit-secretary': 'signs',
  'discipline-secretary': 'signs',
  auditor: 'audits',
  inspector: 'audits',
};

export function dutyOf(role: Role): Duty | null {
  return duties[role] ?? null;
}

/** Roles that read cases and never act on them (SYS-08). */
export const readOnlyRoles: readonly Role[] = ['auditor', 'inspector'];

/** Roles that administer and never read cases (SYS-08). */
export const administrators: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];
