import { describe, expect, it } from '@jest/globals';
import {
  aggregateSpec,
  registeredPerson,
  registeredUnit,
  sealedOf,
  type When,
} from '@jishi/test-support';
import { accessAggregate } from './aggregate.js';

const registers = {
  // u1 stands above u2 and u3.
  units: {
    u1: registeredUnit('u1'),
    u2: registeredUnit('u2', 'u1'),
    u3: registeredUnit('u3', 'u1'),
  },
  persons: { p1: registeredPerson('p1'), p2: registeredPerson('p2') },
};
const act = (name: string, data: object, more: Partial<When> = {}): When => ({
  act: name,
  data,
  as: 'security-admin',
  on: '2026-02-11',
  ...more,
});
const account = 'ab'.repeat(32);
const link = (more: object = {}) => act('link-account', { account, personId: null, ...more });
const grant = (role: string, more: object = {}, by: Partial<When> = {}) =>
  act(
    'give-grant',
    { role, unitId: 'u2', from: '2026-02-01', to: '2026-06-30', reason: sealedOf('why'), ...more },
    by,
  );
const end = (to: string, grantId = 'g1') => act('end-grant', { grantId, to });
const stranger = aggregateSpec(accessAggregate, 'access/a1', { registers });
const known = stranger.after(link());
const officer = known.after(grant('officer'));
const conflict = (rule: 'SYS-03' | 'SYS-08', held: string, role: string) => ({
  rule,
  reason: 'conflicting-grant',
  facts: { held, role, unitId: 'u2' },
});

describe('When an account is linked to an actor', () => {
  it('is taken for good, and so is the person', () => {
    const linking = stranger.when(link({ personId: 'p1' }));
    const { state } = linking.thenRecords({ type: 'AccountLinked', data: { account } });
    expect(state).toMatchObject({
      status: 'known',
      actorId: 'a1',
      personId: 'p1',
      accounts: [account],
    });
    expect(linking.decision).toMatchObject({
      also: [
        { stream: `taken/account-${account}`, events: [{ type: 'Taken' }] },
        { stream: 'taken/person-p1', events: [{ type: 'Taken' }] },
      ],
    });
  });

  it('is refused to a second actor, and so is a person', () => {
    const taken = {
      [`account-${account}`]: { version: 1, taken: true },
      'person-p1': { version: 1, taken: true },
    };
    const other = aggregateSpec(accessAggregate, 'access/a2', {
      registers: { ...registers, taken },
    });
    other.when(link()).thenInvalid('account', 'already-exists');
    other
      .when(link({ account: 'cd'.repeat(32), personId: 'p1' }))
      .thenInvalid('personId', 'already-exists');
  });

  it('names a person of the register once', () => {
    stranger.when(link({ personId: 'p9' })).thenInvalid('personId', 'unknown');
    const second = 'cd'.repeat(32);
    const person = known.after(link({ account: second, personId: 'p1' }));
    expect(person.state).toMatchObject({ personId: 'p1', accounts: [account, second] });
    person.when(link({ personId: 'p2' })).thenInvalid('personId', 'already-exists');
    expect(person.after(link({ account: 'ef'.repeat(32) })).state.personId).toBe('p1');
  });

  it('reads whether account and person are free, and belongs to no unit', () => {
    const command = { name: 'link-account', data: { account, personId: 'p1' }, occurredOn: null };
    expect(accessAggregate.reads(stranger.state, command, {} as never)).toEqual([
      `taken/account-${account}`,
      'taken/person-p1',
      'person/p1',
    ]);
    const alone = { ...command, data: { account, personId: null } };
    expect(accessAggregate.reads(stranger.state, alone, {} as never)).toEqual([
      `taken/account-${account}`,
    ]);
    expect(accessAggregate.unitOf(stranger.state, command)).toBeNull();
  });
});

describe('When a duty is granted', () => {
  it('stands on a unit for a time', () => {
    expect(officer.state.grants).toEqual([
      { grantId: 'g1', role: 'officer', unitId: 'u2', from: '2026-02-01', to: '2026-06-30' },
    ]);
  });

  it('is a duty that can be granted, on a unit that exists, to an actor who is known', () => {
    stranger.when(grant('officer')).thenInvalid('actorId', 'unknown');
    known.when(grant('officer', { unitId: 'u9' })).thenInvalid('unitId', 'unknown');
    known.when(grant('officer', { to: '2026-01-31' })).thenInvalid('to', 'too-early');
    for (const role of ['committee-member', 'clock', 'policy', 'orchestrator'])
      known.when(grant(role)).thenInvalid('role', 'not-applicable');
  });

  it('is never given to oneself', () => {
    known
      .when(grant('officer', {}, { by: 'a1' }))
      .thenRefuses({ rule: 'SYS-03', reason: 'own-grant' });
  });

  it.each([
    ['department-head', 'SYS-03'],
    ['unit-secretary', 'SYS-03'],
    ['auditor', 'SYS-03'],
    ['inspector', 'SYS-03'],
    ['security-admin', 'SYS-08'],
  ] as const)('joins no duty of an officer with that of %s (%s)', (role, rule) => {
    officer.when(grant(role)).thenRefuses(conflict(rule, 'officer', role));
    const turned = known.after(grant(role)).when(grant('officer'));
    turned.thenRefuses(conflict(rule, role, 'officer'));
  });

  it('joins duties that do not conflict', () => {
    officer.when(grant('meeting-secretary')).thenRecords({ type: 'GrantGiven' });
    const head = known.after(grant('department-head'));
    head.when(grant('unit-secretary')).thenRecords({ type: 'GrantGiven' });
    known.after(grant('auditor')).when(grant('inspector')).thenRecords({ type: 'GrantGiven' });
    known
      .after(grant('security-admin'))
      .when(grant('system-admin'))
      .thenRecords({ type: 'GrantGiven' });
  });

  it('lets an auditor do nothing else on the same units', () => {
    const auditor = known.after(grant('auditor'));
    auditor.when(grant('manager')).thenRefuses(conflict('SYS-08', 'auditor', 'manager'));
    auditor.when(grant('manager', { unitId: 'u3' })).thenRecords({ type: 'GrantGiven' });
  });

  it('conflicts with the unit above and below it, not beside it', () => {
    officer
      .when(grant('auditor', { unitId: 'u1' }))
      .thenRefuses(conflict('SYS-03', 'officer', 'auditor'));
    officer.when(grant('auditor', { unitId: 'u3' })).thenRecords({ type: 'GrantGiven' });
    known
      .after(grant('officer', { unitId: 'u1' }))
      .when(grant('auditor'))
      .thenRefuses({ rule: 'SYS-03', reason: 'conflicting-grant', facts: { unitId: 'u1' } });
  });

  it('keeps an administrator from any other duty, wherever its unit lies', () => {
    officer
      .when(grant('audit-admin', { unitId: 'u3' }))
      .thenRefuses(conflict('SYS-08', 'officer', 'audit-admin'));
  });

  it('conflicts on the last day of the other duty and not after it', () => {
    officer
      .when(grant('auditor', { from: '2026-06-30', to: null }))
      .thenRefuses(conflict('SYS-03', 'officer', 'auditor'));
    officer
      .when(grant('auditor', { from: '2026-07-01', to: null }))
      .thenRecords({ type: 'GrantGiven' });
    officer
      .when(grant('auditor', { from: '2026-01-01', to: '2026-01-31' }))
      .thenRecords({ type: 'GrantGiven' });
  });

  it('lists every duty that stands in its way', () => {
    officer
      .after(grant('meeting-secretary'))
      .when(grant('auditor'))
      .thenRefuses(
        conflict('SYS-03', 'officer', 'auditor'),
        conflict('SYS-08', 'meeting-secretary', 'auditor'),
      );
  });

  it('reads the units of all its duties up to the top', () => {
    const command = { name: 'give-grant', data: { unitId: 'u3' }, occurredOn: null };
    expect(accessAggregate.reads(officer.state, command, registers as never)).toEqual([
      'unit/u3',
      'unit/u1',
      'unit/u2',
    ]);
    expect(accessAggregate.unitOf(officer.state, command)).toBe('u3');
  });
});

describe('When a grant ends', () => {
  it('ends at once by ending yesterday, and no earlier', () => {
    officer.when(end('2026-02-09')).thenInvalid('to', 'not-applicable');
    const { state } = officer.when(end('2026-02-10')).thenRecords({ type: 'GrantEnded' });
    expect(state.grants).toMatchObject([{ to: '2026-02-10' }]);
    officer.when(end('2026-02-10', 'g2')).thenInvalid('grantId', 'unknown');
  });

  it('is never prolonged by it', () => {
    officer.when(end('2026-06-30')).thenRecords({ type: 'GrantEnded' });
    officer.when(end('2026-07-01')).thenInvalid('to', 'not-applicable');
    const lasting = known.after(grant('officer', { to: null }));
    lasting.when(end('2030-01-01')).thenRecords({ type: 'GrantEnded' });
  });

  it('makes room for another duty, and so does one that never began', () => {
    const ended = officer.after(end('2026-02-10'));
    ended.when(grant('auditor', { from: '2026-02-11' })).thenRecords({ type: 'GrantGiven' });
    const called = known.after(grant('officer', { from: '2026-05-01' }), end('2026-02-10'));
    called.when(grant('auditor')).thenRecords({ type: 'GrantGiven' });
  });

  it('leaves the other grants as they are and belongs to the unit of its own', () => {
    const two = officer.after(grant('counter', { unitId: 'u3' }), end('2026-02-10', 'g2'));
    expect(two.state.grants).toMatchObject([{ to: '2026-06-30' }, { to: '2026-02-10' }]);
    const command = { name: 'end-grant', data: { grantId: 'g2' }, occurredOn: null };
    expect(accessAggregate.unitOf(two.state, command)).toBe('u3');
    expect(accessAggregate.reads(two.state, command, {} as never)).toEqual([]);
  });
});

describe('When an access stream holds what it never records', () => {
  it('throws', () => {
    const event = { type: 'Unheard', data: {} };
    expect(() => known.given({ event, on: '2026-02-11' })).toThrow('unknown event type');
  });
});
