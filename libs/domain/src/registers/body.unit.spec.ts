import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, registeredPerson, registeredUnit, type When } from '@jishi/test-support';
import { type BodyState, membershipsOf, membersOn } from './body.js';
import { bodyAggregate } from './body-aggregate.js';
import { registered } from './folding.js';

const registers = {
  units: { u1: registeredUnit('u1') },
  persons: { p1: registeredPerson('p1'), p2: registeredPerson('p2') },
};
const act = (name: string, data: object): When => ({
  act: name,
  data,
  as: 'department-head',
  on: '2026-02-11',
});
const described = {
  unitId: 'u1',
  name: { zh: '常委会', en: 'standing committee' },
  recusalEndsVote: true,
};
const register = act('register-body', described);
const nothing = aggregateSpec(bodyAggregate, 'body/b1', { registers });
const standing = nothing.after(register);
const add = (personId: string, more: object = {}) =>
  act('add-member', { personId, from: '2026-02-01', to: '2026-06-30', principal: false, ...more });
const end = (personId: string, to: string) => act('end-membership', { personId, to });
const memberIds = (state: BodyState, date: string) =>
  membersOn(registered(state), date).map(({ personId }) => personId);

describe('When a body is registered', () => {
  it('stands in a unit without members', () => {
    expect(standing.state).toEqual({
      status: 'registered',
      version: 1,
      bodyId: 'b1',
      ...described,
      plenary: false,
      members: [],
    });
    standing.when(register).thenInvalid('bodyId', 'already-exists');
    nothing
      .when(act('register-body', { ...described, unitId: 'u9' }))
      .thenInvalid('unitId', 'unknown');
    nothing.when(add('p1')).thenInvalid('bodyId', 'unknown');
  });

  it('belongs to its unit', () => {
    const command = { name: 'register-body', data: described, occurredOn: null };
    expect(bodyAggregate.unitOf(nothing.state, command)).toBe('u1');
    expect(bodyAggregate.unitOf(standing.state, { ...command, data: {} })).toBe('u1');
    expect(bodyAggregate.reads(nothing.state, command, {} as never)).toEqual(['unit/u1']);
  });
});

describe('When somebody is a member', () => {
  const one = standing.after(add('p1', { principal: true }));

  it('is one on both ends of the time and not beyond', () => {
    expect(memberIds(one.state, '2026-01-31')).toEqual([]);
    expect(memberIds(one.state, '2026-02-01')).toEqual(['p1']);
    expect(memberIds(one.state, '2026-06-30')).toEqual(['p1']);
    expect(memberIds(one.state, '2026-07-01')).toEqual([]);
  });

  it('is found among the bodies that are loaded', () => {
    const bodies = { b1: one.state, b2: nothing.state };
    expect(membershipsOf('p1', { bodies }, '2026-06-30')).toEqual(['b1']);
    expect(membershipsOf('p1', { bodies }, '2026-07-01')).toEqual([]);
    expect(membershipsOf(null, { bodies }, '2026-06-30')).toEqual([]);
  });

  it('is a person of the register, once at a time', () => {
    standing.when(add('p9')).thenInvalid('personId', 'unknown');
    one.when(add('p1', { from: '2026-06-30', to: null })).thenInvalid('personId', 'already-exists');
    one.when(add('p1', { from: '2026-07-01', to: null })).thenRecords({ type: 'MemberAdded' });
    standing.when(add('p1', { to: '2026-01-31' })).thenInvalid('to', 'too-early');
    const command = { name: 'add-member', data: { personId: 'p1' }, occurredOn: null };
    expect(bodyAggregate.reads(standing.state, command, {} as never)).toEqual(['person/p1']);
  });

  it('is the only principal of its time', () => {
    one.when(add('p2', { principal: true })).thenInvalid('principal', 'already-exists');
    one.when(add('p2')).thenRecords({ type: 'MemberAdded', data: { principal: false } });
    one
      .when(add('p2', { principal: true, from: '2026-07-01', to: null }))
      .thenRecords({ type: 'MemberAdded' });
  });
});

describe('When a membership ends', () => {
  it('ends between its first and its last day', () => {
    const one = standing.after(add('p1'));
    one.when(end('p1', '2026-01-31')).thenInvalid('to', 'too-early');
    one.when(end('p1', '2026-07-01')).thenInvalid('to', 'too-late');
    one.when(end('p2', '2026-02-11')).thenInvalid('personId', 'unknown');
    one.when(end('p1', '2026-06-30')).thenRecords({ type: 'MembershipEnded' });
    const ended = one.after(end('p1', '2026-02-01'));
    expect(memberIds(ended.state, '2026-02-02')).toEqual([]);
  });

  it('is the latest of the person, in whatever order they were entered', () => {
    const later = add('p1', { from: '2026-07-01', to: null });
    const two = standing.after(later, add('p1'), add('p2'), end('p1', '2026-12-31'));
    expect(two.state).toMatchObject({
      version: 5,
      members: [
        { personId: 'p1', from: '2026-07-01', to: '2026-12-31' },
        { personId: 'p1', from: '2026-02-01', to: '2026-06-30' },
        { personId: 'p2', from: '2026-02-01', to: '2026-06-30' },
      ],
    });
  });
});

describe('When a body stream holds what no body records', () => {
  it('throws on an unknown event and on one before the registration', () => {
    const event = (type: string) => ({ event: { type, data: {} }, on: '2026-02-11' });
    expect(() => standing.given(event('Unheard'))).toThrow('unknown event type');
    expect(() => nothing.given(event('MemberAdded'))).toThrow('does not start with');
  });
});
