import { describe, expect, it } from '@jest/globals';
import { dutiesOn, holdersOn } from './duties-on.js';
import { unknownAccess } from './events.js';
import type { AccessState } from './state.js';

const period = { from: '2026-02-01', to: '2026-06-30' };
const own = { grantId: 'g1', role: 'officer', unitId: 'u1', from: '2026-01-01', to: null } as const;
const lent = { grantId: 'g1', role: 'department-head', unitId: 'u2', ...period } as const;
const deputyship = { holder: 'a2', role: 'department-head', unitId: 'u2', ...period } as const;

const deputy: AccessState = {
  ...unknownAccess,
  actorId: 'a1',
  grants: [own],
  deputyships: [{ deputyshipId: 'd1', ...deputyship, to: '2026-05-31' }],
};
const holder: AccessState = { ...unknownAccess, actorId: 'a2', grants: [lent] };
const rolesOn = (today: string, grants = holder.grants) =>
  dutiesOn(deputy, { a2: { ...holder, grants } }, today).map(({ role }) => role);

describe('The duties of a deputy', () => {
  it('are his own and, from the first to the last day of the deputyship, what was lent to him', () => {
    expect(rolesOn('2026-01-31')).toEqual(['officer']);
    expect(rolesOn('2026-02-01')).toEqual(['officer', 'department-head']);
    expect(rolesOn('2026-05-31')).toEqual(['officer', 'department-head']);
    expect(rolesOn('2026-06-01')).toEqual(['officer']);
  });

  it('end with the holder’s own grant', () => {
    const ended = [{ ...lent, to: '2026-03-10' }];
    expect(rolesOn('2026-03-10', ended)).toEqual(['officer', 'department-head']);
    expect(rolesOn('2026-03-11', ended)).toEqual(['officer']);
  });

  it('reach no other role or unit of the holder', () => {
    expect(rolesOn('2026-03-01', [{ ...lent, unitId: 'u3' }])).toEqual(['officer']);
    expect(rolesOn('2026-03-01', [{ ...lent, role: 'manager' } as never])).toEqual(['officer']);
  });

  it('are his own alone where nothing is known of the holder', () => {
    expect(dutiesOn(deputy, {}, '2026-03-01')).toEqual([own]);
  });

  it('come from each holder named once', () => {
    const twice = [...deputy.deputyships, { deputyshipId: 'd2', ...deputyship, unitId: 'u4' }];
    expect(holdersOn({ ...deputy, deputyships: twice }, '2026-03-01')).toEqual(['a2']);
    expect(holdersOn(deputy, '2026-06-01')).toEqual([]);
  });
});
