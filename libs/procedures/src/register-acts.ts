import type { ActDefinition, Role } from '@jishi/domain';
import { meetingActs } from './meeting-acts.js';

type Acts = { readonly [act: string]: ActDefinition };

/** Who may do what on the streams that no procedure governs, by the prefix of the stream. */
export const registerActs: { readonly [prefix: string]: Acts } = {
  unit: {
    // The first unit is registered before anybody but the first administrator has a duty.
    'register-unit': by('department-head', 'security-admin'),
    'rename-unit': by('department-head'),
    'record-office': by('department-head'),
    'end-office': by('department-head'),
  },
  person: {
    'register-person': by('officer'),
    // An import proposes in the name of the product.
    'record-fact': by('officer', 'policy'),
    'confirm-fact': by('officer'),
    'withdraw-fact': by('officer'),
  },
  post: {
    'register-post': by('department-head'),
    'change-quota': by('department-head'),
    'name-deciding-body': by('department-head'),
    'fill-place': by('officer'),
    'vacate-place': by('officer'),
  },
  body: {
    'register-body': by('department-head'),
    'add-member': by('department-head'),
    'end-membership': by('department-head'),
  },
  meeting: meetingActs,
  accountability: {
    'open-accountability-matter': { roles: ['officer'], rules: [{ rule: 'SYS-05' }] },
    'decide-accountability-matter': {
      roles: ['discipline-secretary'],
      rules: [{ rule: 'SYS-05' }, { rule: 'FT12' }, { rule: 'FT13' }],
      signs: true,
    },
  },
  access: {
    'link-account': by('security-admin'),
    'give-grant': by('security-admin'),
    'end-grant': by('security-admin'),
    'name-deputy': by('security-admin'),
    'end-deputyship': by('security-admin'),
  },
  firstadmin: { 'appoint-first-admin': by('policy') },
  calendar: { 'publish-calendar': by('security-admin') },
  procedure: {
    'propose-procedure': by('security-admin'),
    'publish-procedure': { roles: ['department-head'], rules: [], signs: true },
  },
  // Only a simulated store has a clock that moves.
  clock: { 'advance-clock': by('security-admin', 'officer') },
};

function by(...roles: readonly Role[]): ActDefinition {
  return { roles, rules: [] };
}
