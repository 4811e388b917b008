/** The duties that a grant can give. Committee membership is no grant: it stands in the body's own stream. */
export const roles = [
  'officer',
  'department-head',
  'unit-secretary',
  'discipline-secretary',
  'committee-member',
  'meeting-secretary',
  'scrutineer',
  'counter',
  'manager',
  'report-intake',
  'auditor',
  'inspector',
  'system-admin',
  'security-admin',
  'audit-admin',
  // Not granted to people: the product itself, by recorded rule.
  'clock',
  'policy',
  'orchestrator',
] as const;

export type Role = (typeof roles)[number];

const ofProduct = ['clock', 'policy', 'orchestrator'] as const;

/** The roles in which the product itself acts, by recorded rule. */
export const productRoles: readonly Role[] = ofProduct;

/** Roles that nobody is granted: membership stands in the body's stream. */
const ungranted = ['committee-member', ...ofProduct] as const;

export type GrantableRole = Exclude<Role, (typeof ungranted)[number]>;

export function isGrantable(role: Role): role is GrantableRole {
  return !(ungranted as readonly Role[]).includes(role);
}
