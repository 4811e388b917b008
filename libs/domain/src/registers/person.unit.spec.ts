import { describe, expect, it } from '@jest/globals';
import {
  aggregateSpec,
  registeredPerson,
  registeredUnit,
  sealedOf,
  type When,
} from '@jishi/test-support';
import { areRelated, confirmed, factOf, type PersonFacts, type PersonState } from './person.js';
import { personAggregate } from './person-aggregate.js';

const identity = sealedOf('identity');
const content = sealedOf('line');
const corrected = sealedOf('corrected');
const reason = sealedOf('reason');
const registers = { units: { u1: registeredUnit('u1') } };
const act = (name: string, data: object, more: Partial<When> = {}): When => ({
  act: name,
  data,
  as: 'officer',
  on: '2026-02-11',
  ...more,
});
const register = act('register-person', { unitId: 'u1', identity });
const nobody = aggregateSpec(personAggregate, 'person/p1', { registers });
const standing = nobody.after(register);
const propose = (kind: string) => act('record-fact', { kind, content, proposed: true });
const confirm = (kind: string, more: object = {}, by: Partial<When> = {}) =>
  act('confirm-fact', { factId: 'f2', kind, ...more }, by);
const withdraw = (factId: string) => act('withdraw-fact', { factId, reason });

describe('When a person is registered', () => {
  it('belongs to a unit and has an identity, of which the record holds an address only', () => {
    nobody
      .when(register)
      .thenRecords(
        { type: 'PersonRegistered', data: { act: 'register-person', unitId: 'u1' } },
        { type: 'FactRecorded', data: { factId: 'f1', kind: 'identity', content: identity } },
      );
    expect(standing.state).toMatchObject({
      status: 'registered',
      version: 2,
      personId: 'p1',
      unitId: 'u1',
      facts: {
        f1: { kind: 'identity', status: 'confirmed', content: identity, at: { version: 2 } },
      },
    });
  });

  it('is registered once and in a unit that exists', () => {
    standing.when(register).thenInvalid('personId', 'already-exists');
    nobody
      .when(act('register-person', { unitId: 'u9', identity }))
      .thenInvalid('unitId', 'unknown');
    nobody.when(propose('grade')).thenInvalid('personId', 'unknown');
  });

  it('belongs to the unit it is registered in', () => {
    const command = { name: 'register-person', data: { unitId: 'u1', identity }, occurredOn: null };
    expect(personAggregate.unitOf(nobody.state, command)).toBe('u1');
    expect(personAggregate.unitOf(standing.state, { ...command, data: {} })).toBe('u1');
    expect(personAggregate.reads(nobody.state, command, {} as never)).toEqual(['unit/u1']);
  });
});

describe('When a fact is recorded', () => {
  it('stands as confirmed, or as proposed where an import says so', () => {
    standing
      .when(act('record-fact', { kind: 'grade', content }))
      .thenRecords({ type: 'FactRecorded', data: { factId: 'f2', proposed: false } });
    const { state } = standing
      .when(propose('post-held'))
      .thenRecords({ type: 'FactRecorded', data: { factId: 'f2', proposed: true } });
    expect(state).toMatchObject({ facts: { f2: { status: 'proposed', content } } });
  });
});

describe('When a proposed fact is confirmed', () => {
  const proposed = standing.after(propose('grade'));
  const line = standing.after(propose('post-held'));

  it('stands as it was proposed or as corrected', () => {
    const asProposed = proposed.after(confirm('grade'));
    expect(asProposed.state).toMatchObject({ facts: { f2: { status: 'confirmed', content } } });
    const { state } = proposed
      .when(confirm('grade', { content: corrected }))
      .thenRecords({ type: 'FactConfirmed', data: { factId: 'f2', content: corrected } });
    expect(state).toMatchObject({
      facts: { f2: { kind: 'grade', status: 'confirmed', content: corrected, at: { version: 4 } } },
    });
  });

  it('needs rank, dates and grassroots flag for a post held, which a line does not say', () => {
    line.when(confirm('post-held')).thenInvalid('content', 'unknown');
    line.when(confirm('post-held', { content: corrected })).thenRecords({ type: 'FactConfirmed' });
  });

  it('is the fact that was named, of its own kind, and not confirmed before', () => {
    proposed.when(confirm('relation')).thenInvalid('kind', 'not-applicable');
    standing.when(confirm('grade')).thenInvalid('factId', 'unknown');
    proposed.after(confirm('grade')).when(confirm('grade')).thenInvalid('factId', 'not-applicable');
    proposed.when(confirm('grade', { factId: 'constructor' })).thenInvalid('factId', 'unknown');
  });
});

describe('When a fact is withdrawn', () => {
  it('stays on record as withdrawn and is never withdrawn or confirmed again', () => {
    const { state } = standing
      .when(withdraw('f1'))
      .thenRecords({ type: 'FactWithdrawn', data: { factId: 'f1', reason } });
    expect(state).toMatchObject({ facts: { f1: { status: 'withdrawn', content: identity } } });
    const gone = standing.after(propose('grade'), withdraw('f2'));
    gone.when(withdraw('f2')).thenInvalid('factId', 'not-applicable');
    gone.when(confirm('grade')).thenInvalid('factId', 'not-applicable');
    standing.when(withdraw('__proto__')).thenInvalid('factId', 'unknown');
  });
});

describe('When somebody records facts of himself or of a relative', () => {
  const kin = { kin: 'spouse', personId: 'p1' } as const;
  const persons = { p2: registeredPerson('p2', ['relation', kin]), p3: registeredPerson('p3') };
  const known = aggregateSpec(personAggregate, 'person/p1', {
    registers: { ...registers, persons },
  }).after(register);
  const own = { rule: 'SYS-05', reason: 'own-record' };

  it('is refused, whatever he records', () => {
    known.when({ ...propose('grade'), person: 'p1' }).thenRefuses(own);
    known.when({ ...propose('grade'), person: 'p2' }).thenRefuses(own);
    known.when({ ...confirm('grade'), person: 'p1' }).thenRefuses(own);
    known.when({ ...withdraw('f1'), person: 'p1' }).thenRefuses(own);
  });

  it('leaves it to anybody else', () => {
    known.when({ ...propose('grade'), person: 'p3' }).thenRecords({ type: 'FactRecorded' });
  });
});

describe('When a rule reads what is known of a person', () => {
  const grade: PersonFacts['grade'] = { year: 2025, grade: 'competent' };
  const person = registeredPerson('p1', ['grade', grade], ['grade', { ...grade, year: 2024 }]);

  function changed(change: object): PersonState {
    const f1 = { ...factOf(person, 'f1'), ...change } as (typeof person.facts)[string];
    return { ...person, facts: { ...person.facts, f1 } };
  }

  it('finds the confirmed facts of one kind in the order of recording', () => {
    expect(confirmed(person, 'grade').map(({ year }) => year)).toEqual([2025, 2024]);
    expect(confirmed(person, 'relation')).toEqual([]);
    expect(confirmed(undefined, 'grade')).toEqual([]);
  });

  it('never sees a proposed, a withdrawn or an erased one', () => {
    for (const change of [{ status: 'proposed' }, { status: 'withdrawn' }, { value: undefined }])
      expect(confirmed(changed(change), 'grade').map(({ year }) => year)).toEqual([2024]);
  });

  it('knows relatives from either side', () => {
    const relative = registeredPerson('p2', ['relation', { kin: 'near-in-law', personId: 'p1' }]);
    expect(areRelated(person, relative)).toBe(true);
    expect(areRelated(relative, person)).toBe(true);
    expect(areRelated(person, registeredPerson('p3'))).toBe(false);
    expect(areRelated(relative, undefined)).toBe(false);
  });
});

describe('When a person stream holds what no person records', () => {
  it('throws on an unknown event, on one before the registration and on an unknown fact', () => {
    const event = (type: string) => ({ event: { type, data: { factId: 'f9' } }, on: '2026-02-11' });
    expect(() => nobody.given(event('Unheard'))).toThrow('unknown event type');
    expect(() => nobody.given(event('FactRecorded'))).toThrow('does not start with');
    expect(() => standing.given(event('FactWithdrawn'))).toThrow('f9 was never recorded');
  });
});
