import { describe, expect, it } from '@jest/globals';
import { unknownAccess } from './events.js';
import { type Asked, type Asking, mayAct } from './may-act.js';
import type { Role } from './roles.js';
import type { AccessState, Deputyship, Grant } from './state.js';

const grant = (role: Role, more: Partial<Grant> = {}): Grant => ({
  grantId: 'g1',
  role,
  unitId: 'u1',
  from: '2026-02-01',
  to: '2026-06-30',
  ...more,
});
const actor = (grants: readonly Grant[], deputyships: readonly Deputyship[] = []): AccessState => ({
  ...unknownAccess,
  status: 'known',
  actorId: 'a1',
  personId: 'p1',
  grants,
  deputyships,
});
const asking = (access: AccessState, more: Partial<Asking> = {}): Asking => ({
  access,
  role: null,
  actingFor: null,
  member: false,
  ...more,
});
const asked = (more: Partial<Asked> = {}): Asked => ({
  roles: ['officer'],
  unitChain: ['u2', 'u1'],
  today: '2026-02-11',
  votes: false,
  ...more,
});
const allowed = (as: Asking, what: Partial<Asked> = {}) => mayAct(as, asked(what)).may;
const officer = asking(actor([grant('officer')]));

describe('When somebody asks to act by a grant of his own', () => {
  it('acts in that duty, on its unit and the units below it', () => {
    expect(mayAct(officer, asked())).toEqual({
      may: true,
      actor: { actorId: 'a1', personId: 'p1', actingRole: 'officer', actingFor: null },
    });
    expect(allowed(officer, { unitChain: ['u1'] })).toBe(true);
    expect(allowed(officer, { unitChain: ['u3'] })).toBe(false);
    expect(allowed(officer, { unitChain: [] })).toBe(true);
  });

  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('acts on both ends of its time and not beyond: %s is %p', (today, may) => {
    expect(allowed(officer, { today })).toBe(may);
  });

  it('acts as long as a grant without a last day lasts', () => {
    const lasting = asking(actor([grant('officer', { to: null })]));
    expect(allowed(lasting, { today: '2099-01-01' })).toBe(true);
  });

  it('acts in the duty that he chose, and in no other', () => {
    const both = actor([grant('counter'), grant('officer')]);
    const roles: readonly Role[] = ['officer', 'counter'];
    const chosen = mayAct(asking(both, { role: 'officer' }), asked({ roles }));
    expect(chosen).toMatchObject({ may: true, actor: { actingRole: 'officer' } });
    expect(allowed(asking(both, { role: 'scrutineer' }), { roles })).toBe(false);
  });

  it('acts as a member of the body that sits', () => {
    const member = asking(actor([]), { member: true });
    expect(mayAct(member, asked({ roles: ['committee-member'], votes: true }))).toMatchObject({
      may: true,
      actor: { actingRole: 'committee-member' },
    });
  });
});

describe('When somebody may not act', () => {
  it('is told which duties could (SYS-02)', () => {
    expect(mayAct(asking(actor([grant('counter')])), asked())).toEqual({
      may: false,
      refusals: [
        {
          rule: 'SYS-02',
          effect: 'block',
          reason: 'no-grant',
          facts: { actingRole: 'counter', roles: ['officer'] },
          whoCan: ['officer'],
        },
      ],
    });
    expect(mayAct(asking(actor([])), asked())).toMatchObject({
      refusals: [{ rule: 'SYS-02', facts: { actingRole: null } }],
    });
  });

  it.each(['auditor', 'inspector'] as const)('is told that the %s only reads (SYS-08)', (role) => {
    expect(mayAct(asking(actor([grant(role)])), asked())).toMatchObject({
      may: false,
      refusals: [{ rule: 'SYS-08', reason: 'reads-only', facts: { actingRole: role } }],
    });
  });
});

describe('When a deputy asks to act', () => {
  const deputyship: Deputyship = {
    deputyshipId: 'd1',
    holder: 'a2',
    role: 'officer',
    unitId: 'u1',
    from: '2026-02-10',
    to: '2026-02-20',
  };
  const holder = { ...actor([grant('officer'), grant('counter')]), actorId: 'a2' };
  const deputy = (more: Partial<Deputyship> = {}, grants = [grant('officer')]) =>
    asking(actor(grants, [{ ...deputyship, ...more }]), { actingFor: holder });

  it('acts for the holder by the holder’s grant', () => {
    expect(mayAct(deputy({}, []), asked())).toEqual({
      may: true,
      actor: { actorId: 'a1', personId: 'p1', actingRole: 'officer', actingFor: 'a2' },
    });
  });

  it.each([
    ['2026-02-09', false],
    ['2026-02-10', true],
    ['2026-02-20', true],
    ['2026-02-21', false],
  ])('acts within the deputyship: %s is %p', (today, may) => {
    expect(allowed(deputy(), { today })).toBe(may);
  });

  it('acts within the duty and the unit that were lent, and for nobody else', () => {
    expect(allowed(deputy(), { roles: ['counter'] })).toBe(false);
    expect(allowed(deputy({ unitId: 'u2' }))).toBe(false);
    expect(allowed(deputy({ holder: 'a3' }))).toBe(false);
  });

  it('acts no longer than the holder could', () => {
    const ended = { ...holder, grants: [grant('officer', { to: '2026-02-10' })] };
    expect(allowed({ ...deputy(), actingFor: ended })).toBe(false);
  });

  it('never votes (SYS-07), not even as a member himself', () => {
    const roles: readonly Role[] = ['committee-member'];
    const voting = mayAct({ ...deputy(), member: true }, asked({ roles, votes: true }));
    expect(voting).toMatchObject({ may: false, refusals: [{ rule: 'SYS-07', reason: 'deputy' }] });
    expect(allowed({ ...deputy(), member: true }, { roles })).toBe(false);
  });
});
