import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, registeredPerson, registeredUnit, type When } from '@jishi/test-support';
import { holdsOffice, unitChainOf } from './unit.js';
import { unitAggregate } from './unit-aggregate.js';

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
const name = { zh: '某县', en: 'a county' };
const nowhere = aggregateSpec(unitAggregate, 'unit/u2', { registers });
const registerUnder = (parentId: string | null) => act('register-unit', { parentId, name });
const standing = nowhere.after(registerUnder('u1'));
const hold = (more: object = {}) =>
  act('record-office', {
    office: 'secretary',
    personId: 'p1',
    from: '2026-02-01',
    to: '2026-06-30',
    ...more,
  });

describe('When a unit is registered', () => {
  it('stands at the top or below a unit that exists', () => {
    nowhere.when(registerUnder(null)).thenRecords({ type: 'UnitRegistered', data: { name } });
    expect(standing.state).toEqual({
      status: 'registered',
      version: 1,
      unitId: 'u2',
      parentId: 'u1',
      name,
      offices: [],
    });
    nowhere.when(registerUnder('u9')).thenInvalid('parentId', 'unknown');
  });

  it('is registered once, and nothing else happens to it before', () => {
    standing.when(registerUnder(null)).thenInvalid('unitId', 'already-exists');
    nowhere.when(act('rename-unit', { name })).thenInvalid('unitId', 'unknown');
    nowhere.when(hold()).thenInvalid('unitId', 'unknown');
    nowhere
      .when(act('end-office', { officeId: 'o1', to: '2026-02-11' }))
      .thenInvalid('unitId', 'unknown');
  });

  it('belongs to the unit above it until it exists, then to itself', () => {
    const command = { name: 'register-unit', data: { parentId: 'u1', name }, occurredOn: null };
    expect(unitAggregate.unitOf(nowhere.state, command)).toBe('u1');
    expect(unitAggregate.unitOf(standing.state, command)).toBe('u2');
    expect(unitAggregate.reads(nowhere.state, command, {} as never)).toEqual(['unit/u1']);
    const top = { ...command, data: { parentId: null, name } };
    expect(unitAggregate.unitOf(nowhere.state, top)).toBeNull();
    expect(unitAggregate.reads(nowhere.state, top, {} as never)).toEqual([]);
  });

  it('takes another name, for which nothing else is read', () => {
    const renamed = { zh: '某区', en: 'a district' };
    const { state } = standing
      .when(act('rename-unit', { name: renamed }))
      .thenRecords({ type: 'UnitRenamed', data: { name: renamed } });
    expect(state).toMatchObject({ version: 2, name: renamed });
    const command = { name: 'rename-unit', data: { name: renamed }, occurredOn: null };
    expect(unitAggregate.reads(standing.state, command, {} as never)).toEqual([]);
  });
});

describe('When an office is held', () => {
  const held = standing.after(hold());

  it('knows its holder on both ends of the time and not beyond', () => {
    const days = ['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => holdsOffice(held.state, 'secretary', 'p1', day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOffice(held.state, 'discipline-secretary', 'p1', '2026-02-01')).toBe(false);
    expect(holdsOffice(held.state, 'secretary', 'p2', '2026-02-01')).toBe(false);
    expect(holdsOffice(undefined, 'secretary', 'p1', '2026-02-01')).toBe(false);
  });

  it('has one holder at a time', () => {
    held
      .when(hold({ personId: 'p2', from: '2026-06-30', to: null }))
      .thenInvalid('from', 'already-exists');
    held
      .when(hold({ personId: 'p2', from: '2026-07-01', to: null }))
      .thenRecords({ type: 'OfficeRecorded', data: { officeId: 'o2' } });
    held
      .when(hold({ office: 'discipline-secretary', personId: 'p2' }))
      .thenRecords({ type: 'OfficeRecorded' });
  });

  it('names a person of the register and a last day not before the first', () => {
    standing.when(hold({ personId: 'p9' })).thenInvalid('personId', 'unknown');
    standing.when(hold({ to: '2026-01-31' })).thenInvalid('to', 'too-early');
    standing.when(hold({ to: '2026-02-01' })).thenRecords({ type: 'OfficeRecorded' });
    const command = { name: 'record-office', data: { personId: 'p1' }, occurredOn: null };
    expect(unitAggregate.reads(standing.state, command, {} as never)).toEqual(['person/p1']);
  });

  it('ends between its first and its last day', () => {
    const end = (to: string, officeId = 'o1') => act('end-office', { officeId, to });
    held.when(end('2026-01-31')).thenInvalid('to', 'too-early');
    held.when(end('2026-07-01')).thenInvalid('to', 'too-late');
    held.when(end('2026-06-30')).thenRecords({ type: 'OfficeEnded' });
    held.when(end('2026-02-01', 'o2')).thenInvalid('officeId', 'unknown');
    const { state } = held.when(end('2026-02-01')).thenRecords({ type: 'OfficeEnded' });
    expect(holdsOffice(state, 'secretary', 'p1', '2026-02-01')).toBe(true);
    expect(holdsOffice(state, 'secretary', 'p1', '2026-02-02')).toBe(false);
  });

  it('leaves the other offices as they are when one ends', () => {
    const two = held.after(hold({ office: 'department-head', personId: 'p2', to: null }));
    const ended = two.after(act('end-office', { officeId: 'o2', to: '2026-12-31' }));
    expect(ended.state).toMatchObject({ offices: [{ to: '2026-06-30' }, { to: '2026-12-31' }] });
  });
});

describe('When the units above a unit are asked for', () => {
  it('goes up to the top as far as units are loaded', () => {
    const units = {
      u1: registeredUnit('u1'),
      u2: registeredUnit('u2', 'u1'),
      u3: registeredUnit('u3', 'u9'),
    };
    expect(unitChainOf('u2', { units })).toEqual(['u2', 'u1']);
    expect(unitChainOf('u3', { units })).toEqual(['u3', 'u9']);
    expect(unitChainOf(null, { units })).toEqual([]);
  });

  it('ends even where the record were to hold a cycle', () => {
    const units = { u1: registeredUnit('u1', 'u2'), u2: registeredUnit('u2', 'u1') };
    expect(unitChainOf('u1', { units })).toEqual(['u1', 'u2']);
  });
});

describe('When a unit stream holds what no unit records', () => {
  const fold = (type: string) => () =>
    nowhere.given({ event: { type, data: { name } }, on: '2026-02-11' });

  it('throws on an unknown event and on one before the registration', () => {
    expect(fold('Unheard')).toThrow('unknown event type Unheard at unit/u2:1');
    expect(fold('UnitRenamed')).toThrow('does not start with its registration');
  });

  it('knows no act of another kind of stream', () => {
    standing.when(act('toString', {})).thenInvalid('name', 'unknown');
    const command = { name: 'toString', data: {}, occurredOn: null };
    expect(unitAggregate.reads(standing.state, command, {} as never)).toEqual([]);
  });
});
