import { describe, expect, it } from '@jest/globals';
import {
  aggregateSpec,
  type Given,
  registeredBody,
  registeredPerson,
  registeredUnit,
  type When,
} from '@jishi/test-support';
import type { JsonObject } from '../shared/json.js';
import { postAggregate } from './post-aggregate.js';
import { type PostEvents, postEvent } from './post-events.js';

const registers = {
  units: { u1: registeredUnit('u1') },
  persons: { p1: registeredPerson('p1'), p2: registeredPerson('p2'), p3: registeredPerson('p3') },
};
const act = (name: string, data: object): When => ({
  act: name,
  data,
  as: 'department-head',
  on: '2026-02-11',
});
const described = {
  unitId: 'u1',
  title: { zh: '副局长', en: 'deputy director' },
  rank: 'division-deputy',
  quota: 2,
  probation: true,
} as const;
const register = act('register-post', described);
const nothing = aggregateSpec(postAggregate, 'post/post1', { registers });
const standing = nothing.after(register);
const fill = (personId: string, since = '2026-02-01') => act('fill-place', { personId, since });
const vacate = (personId: string, on: string) => act('vacate-place', { personId, on });
const byCase = <Type extends keyof PostEvents>(type: Type, data: PostEvents[Type]): Given => ({
  event: postEvent(type, data),
  on: '2026-02-11',
});
const overQuota = (facts: JsonObject) => ({ rule: 'E11', reason: 'over-quota', facts });
const place = (candidateId: string) => ({ caseId: 'c1', candidateId });

describe('When a post is registered', () => {
  it('has its places, all of them free', () => {
    expect(standing.state).toEqual({
      status: 'registered',
      version: 1,
      postId: 'post1',
      ...described,
      partyYears: 0,
      audited: false,
      dualManaged: false,
      plenary: false,
      superior: null,
      holders: [],
      reservations: [],
    });
  });

  it('is registered once and in a unit that exists', () => {
    standing.when(register).thenInvalid('postId', 'already-exists');
    nothing
      .when(act('register-post', { ...described, unitId: 'u9' }))
      .thenInvalid('unitId', 'unknown');
    nothing.when(fill('p1')).thenInvalid('postId', 'unknown');
  });

  it('belongs to its unit', () => {
    const command = { name: 'register-post', data: described, occurredOn: null };
    expect(postAggregate.unitOf(nothing.state, command)).toBe('u1');
    expect(postAggregate.unitOf(standing.state, { ...command, data: {} })).toBe('u1');
    expect(postAggregate.reads(nothing.state, command, {} as never)).toEqual(['unit/u1']);
  });
});

describe('When a place is filled and vacated by the register', () => {
  it('has a holder since the day, who is a person of the register', () => {
    const { state } = standing.when(fill('p1')).thenRecords({
      type: 'PlaceFilled',
      data: { personId: 'p1', since: '2026-02-01', caseId: null },
    });
    expect(state).toMatchObject({ holders: [{ personId: 'p1', since: '2026-02-01' }] });
    standing.when(fill('p9')).thenInvalid('personId', 'unknown');
    const command = { name: 'fill-place', data: { personId: 'p1' }, occurredOn: null };
    expect(postAggregate.reads(standing.state, command, {} as never)).toEqual(['person/p1']);
  });

  it('takes nobody twice and nobody from tomorrow on', () => {
    standing.after(fill('p1')).when(fill('p1')).thenInvalid('personId', 'already-exists');
    standing.when(fill('p1', '2026-02-11')).thenRecords({ type: 'PlaceFilled' });
    standing.when(fill('p1', '2026-02-12')).thenInvalid('since', 'in-future');
  });

  it('never holds more than its quota; a place taken in advance holds up no fact', () => {
    const one = standing.after(fill('p1'));
    one
      .after(fill('p2'))
      .when(fill('p3'))
      .thenRefuses(overQuota({ quota: 2, filled: 2, reserved: 0, sought: 1 }));
    one
      .given(byCase('PlaceReserved', place('k1')))
      .when(fill('p2'))
      .thenRecords({ type: 'PlaceFilled' });
  });

  it('is vacated between the day it was filled and today', () => {
    const held = standing.after(fill('p1'), fill('p2'));
    held.when(vacate('p1', '2026-01-31')).thenInvalid('on', 'too-early');
    held.when(vacate('p1', '2026-02-12')).thenInvalid('on', 'in-future');
    held.when(vacate('p3', '2026-02-11')).thenInvalid('personId', 'unknown');
    held.when(vacate('p1', '2026-02-01')).thenRecords({ type: 'PlaceVacated' });
    const { state } = held.when(vacate('p1', '2026-02-11')).thenRecords({ type: 'PlaceVacated' });
    expect(state).toMatchObject({ holders: [{ personId: 'p2' }] });
  });
});

describe('When the quota changes', () => {
  it('is never less than the places held; a case that has taken one in advance may lose it', () => {
    const two = standing.after(fill('p1')).given(byCase('PlaceReserved', place('k1')));
    const change = (quota: number) => act('change-quota', { quota });
    two.when(change(0)).thenRefuses(overQuota({ quota: 0, filled: 1, reserved: 1, sought: 0 }));
    two.when(change(1)).thenRecords({ type: 'QuotaChanged' });
    expect(two.after(change(3)).state).toMatchObject({ quota: 3 });
  });
});

describe('When the authority matrix names who decides', () => {
  const bodies = { b1: registeredBody(3), b2: registeredBody(3, { bodyId: 'b2', plenary: true }) };
  const there = { registers: { ...registers, bodies } };
  const name = (bodyId: string) => act('name-deciding-body', { bodyId });
  const registeredWith = (more: object) =>
    aggregateSpec(postAggregate, 'post/post1', there).after(
      act('register-post', { ...described, ...more }),
    );

  it('is a body of the register, which another may follow', () => {
    const one = registeredWith({});
    one.when(name('b9')).thenInvalid('bodyId', 'unknown');
    const command = { name: 'name-deciding-body', data: { bodyId: 'b1' }, occurredOn: null };
    expect(postAggregate.reads(one.state, command, {} as never)).toEqual(['body/b1']);
    const named = one.after(name('b1'));
    expect(named.state).toMatchObject({ version: 2, decidedBy: { bodyId: 'b1' } });
    expect(named.after(name('b2')).state).toMatchObject({ decidedBy: { bodyId: 'b2' } });
  });

  it('is a plenary where the post is decided by its ballot', () => {
    const one = registeredWith({ plenary: true });
    one.when(name('b1')).thenInvalid('bodyId', 'not-applicable');
    one.when(name('b2')).thenRecords({ type: 'DecidingBodyNamed', data: { bodyId: 'b2' } });
  });
});

describe('When cases take places in advance', () => {
  const both = standing.given(
    byCase('PlaceReserved', place('k1')),
    byCase('PlaceReserved', place('k2')),
  );

  it('frees the one place that is released', () => {
    const freed = both.given(byCase('PlaceReleased', place('k1')));
    expect(freed.state).toMatchObject({ reservations: [place('k2')] });
  });

  it('ends the reservation of the candidate who fills it', () => {
    const filled = { personId: 'p2', since: '2026-02-11', ...place('k2') };
    expect(both.given(byCase('PlaceFilled', filled)).state).toMatchObject({
      version: 4,
      holders: [{ personId: 'p2', since: '2026-02-11' }],
      reservations: [place('k1')],
    });
  });

  it('keeps the reservations of another case with a candidate of the same name', () => {
    const other = { caseId: 'c2', candidateId: 'k1' };
    const three = both.given(byCase('PlaceReserved', other), byCase('PlaceReleased', place('k1')));
    expect(three.state).toMatchObject({ reservations: [place('k2'), other] });
  });
});

describe('When a post stream holds what no post records', () => {
  it('throws on an unknown event and on one before the registration', () => {
    const event = { type: 'Unheard', data: {} };
    expect(() => standing.given({ event, on: '2026-02-11' })).toThrow('unknown event type');
    expect(() => nothing.given(byCase('QuotaChanged', { quota: 1 }))).toThrow(
      'does not start with',
    );
  });
});
