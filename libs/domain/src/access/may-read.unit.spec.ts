import { describe, expect, it } from '@jest/globals';
import { dutiesOn } from './duties-on.js';
import { unknownAccess } from './events.js';
import { mayRead, readScope } from './may-read.js';
import type { Role } from './roles.js';
import type { AccessState } from './state.js';

const period = { from: '2026-02-01', to: '2026-06-30' };
const holding = (role: Role, unitId = 'u1'): AccessState => ({
  ...unknownAccess,
  grants: [{ grantId: 'g1', role, unitId, ...period }],
});
const unitsOf = (access: AccessState, today = '2026-02-11') =>
  readScope(dutiesOn(access, {}, today), []).units;

describe('When it is asked what somebody may read', () => {
  it.each(['officer', 'department-head', 'manager', 'auditor', 'inspector'] as const)(
    'is the unit of his duty as %s',
    (role) => {
      expect(unitsOf(holding(role))).toEqual(['u1']);
    },
  );

  it.each(['system-admin', 'security-admin', 'audit-admin'] as const)(
    'is nothing for the %s (SYS-08)',
    (role) => {
      expect(unitsOf(holding(role))).toEqual([]);
    },
  );

  it('is open on both ends of the duty’s time and not beyond', () => {
    const days = ['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => unitsOf(holding('officer'), day).length)).toEqual([0, 1, 1, 0]);
  });

  it('is each unit once', () => {
    const duty = { role: 'officer', unitId: 'u1' } as const;
    expect(readScope([duty, { ...duty, role: 'manager' }], []).units).toEqual(['u1']);
  });
});

describe('When something is to be read', () => {
  const scope = readScope([{ role: 'officer', unitId: 'u1' }], ['b1']);

  it('opens to who reads its unit or one above it', () => {
    expect(mayRead(scope, { unitChain: ['u1'], onAgendaOf: [] })).toBe(true);
    expect(mayRead(scope, { unitChain: ['u2', 'u1'], onAgendaOf: [] })).toBe(true);
    expect(mayRead(scope, { unitChain: ['u2'], onAgendaOf: [] })).toBe(false);
  });

  it('opens to the members of a body on whose agenda it stands', () => {
    expect(mayRead(scope, { unitChain: ['u2'], onAgendaOf: ['b1'] })).toBe(true);
    expect(mayRead(scope, { unitChain: ['u2'], onAgendaOf: ['b2'] })).toBe(false);
  });
});
