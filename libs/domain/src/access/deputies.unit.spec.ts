import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, registeredUnit, sealedOf, type When } from '@jishi/test-support';
import { accessAggregate } from './aggregate.js';
import { unknownAccess } from './events.js';
import type { AccessState } from './state.js';

const holder: AccessState = {
  ...unknownAccess,
  status: 'known',
  version: 2,
  actorId: 'a2',
  grants: [
    { grantId: 'g1', role: 'department-head', unitId: 'u1', from: '2026-01-01', to: '2026-05-31' },
  ],
};
const registers = {
  units: { u1: registeredUnit('u1') },
  access: { a2: holder, a3: unknownAccess },
};
const act = (name: string, data: object, more: Partial<When> = {}): When => ({
  act: name,
  data,
  as: 'security-admin',
  on: '2026-02-11',
  ...more,
});
const stranger = aggregateSpec(accessAggregate, 'access/a1', { registers });
const known = stranger.after(act('link-account', { account: 'ab'.repeat(32), personId: null }));
const name = (more: object = {}, by: Partial<When> = {}) =>
  act(
    'name-deputy',
    {
      holder: 'a2',
      role: 'department-head',
      unitId: 'u1',
      from: '2026-02-11',
      to: '2026-02-20',
      ...more,
    },
    by,
  );
const grant = (role: string) =>
  act('give-grant', { role, unitId: 'u1', from: '2026-02-01', to: null, reason: sealedOf('why') });
const end = (to: string, deputyshipId = 'd1') => act('end-deputyship', { deputyshipId, to });

describe('When a deputy is named', () => {
  it('acts for a holder, within one duty and for a time', () => {
    const { state } = known.when(name()).thenRecords({ type: 'DeputyNamed' });
    expect(state.deputyships).toEqual([
      {
        deputyshipId: 'd1',
        holder: 'a2',
        role: 'department-head',
        unitId: 'u1',
        from: '2026-02-11',
        to: '2026-02-20',
      },
    ]);
  });

  it('acts for somebody else who is known', () => {
    stranger.when(name()).thenInvalid('actorId', 'unknown');
    known.when(name({ holder: 'a3' })).thenInvalid('holder', 'unknown');
    known.when(name({ holder: 'a9' })).thenInvalid('holder', 'unknown');
    const self = { units: registers.units, access: { a1: { ...holder, actorId: 'a1' } } };
    aggregateSpec(accessAggregate, 'access/a1', { registers: self })
      .after(act('link-account', { account: 'ab'.repeat(32), personId: null }))
      .when(name({ holder: 'a1' }))
      .thenInvalid('holder', 'unknown');
  });

  it('uses a duty that the holder has on that unit in that time', () => {
    known.when(name({ role: 'officer' })).thenInvalid('role', 'not-applicable');
    known.when(name({ unitId: 'u2' })).thenInvalid('role', 'not-applicable');
    known
      .when(name({ from: '2026-06-01', to: '2026-06-30' }))
      .thenInvalid('role', 'not-applicable');
    known.when(name({ from: '2026-05-31', to: '2026-06-30' })).thenRecords({ type: 'DeputyNamed' });
    known.when(name({ to: '2026-02-10' })).thenInvalid('to', 'too-early');
  });

  it('never names himself', () => {
    known.when(name({}, { by: 'a1' })).thenRefuses({ rule: 'SYS-03', reason: 'own-grant' });
  });

  it('conflicts with the deputy’s own duties, and they with it', () => {
    const facts = { held: 'officer', role: 'department-head' };
    known
      .after(grant('officer'))
      .when(name())
      .thenRefuses({ rule: 'SYS-03', reason: 'conflicting-grant', facts });
    known
      .after(name())
      .when(grant('officer'))
      .thenRefuses({ rule: 'SYS-03', reason: 'conflicting-grant' });
  });

  it('reads the holder and the units of all duties', () => {
    const command = { name: 'name-deputy', data: { holder: 'a2', unitId: 'u1' }, occurredOn: null };
    const reads = accessAggregate.reads(known.state, command, registers as never);
    expect(reads).toEqual(['access/a2', 'unit/u1']);
    expect(accessAggregate.unitOf(known.state, command)).toBe('u1');
  });
});

describe('When a deputyship ends', () => {
  const named = known.after(name(), name({ from: '2026-03-01', to: '2026-03-10' }));

  it('ends at once by ending yesterday, no earlier and never later than it would', () => {
    named.when(end('2026-02-09')).thenInvalid('to', 'not-applicable');
    named.when(end('2026-02-21')).thenInvalid('to', 'not-applicable');
    named.when(end('2026-02-10', 'd3')).thenInvalid('deputyshipId', 'unknown');
    const { state } = named.when(end('2026-02-10')).thenRecords({ type: 'DeputyshipEnded' });
    expect(state.deputyships).toMatchObject([{ to: '2026-02-10' }, { to: '2026-03-10' }]);
  });

  it('belongs to the unit of the duty', () => {
    const command = { name: 'end-deputyship', data: { deputyshipId: 'd1' }, occurredOn: null };
    expect(accessAggregate.unitOf(named.state, command)).toBe('u1');
  });
});
