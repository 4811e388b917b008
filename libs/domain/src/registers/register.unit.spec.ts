import { describe, expect, it } from '@jest/globals';
import { aggregateSpec, type When } from '@jishi/test-support';
import { unitAggregate } from './unit-aggregate.js';

const name = { zh: '某县', en: 'a county' };
const registerUnit: When = {
  act: 'register-unit',
  data: { parentId: null, name },
  as: 'department-head',
  on: '2026-02-11',
};
const late = { roles: ['department-head'], rules: [{ rule: 'SYS-21' }] } as const;
const judged = aggregateSpec(unitAggregate, 'unit/u1', { acts: { 'register-unit': late } });

describe('When an act is recorded on a stream beside the cases', () => {
  it('names itself and what its rules said in its first event', () => {
    judged.when(registerUnit).thenRecords({
      type: 'UnitRegistered',
      data: { act: 'register-unit', rules: [{ rule: 'SYS-21', outcome: 'met' }] },
    });
  });

  it('is refused where a rule at its place is not met', () => {
    judged
      .when({ ...registerUnit, occurredOn: '2026-02-12' })
      .thenRefuses({ rule: 'SYS-21', reason: 'future' });
  });

  it('bears the date that the paper says, unless it was the recording itself', () => {
    const plain = aggregateSpec(unitAggregate, 'unit/u1');
    const { decision } = plain.when({ ...registerUnit, occurredOn: '2026-02-10' });
    expect(decision).toMatchObject({ events: [{ occurredOn: '2026-02-10' }] });
    expect(plain.when(registerUnit).decision).not.toHaveProperty('events.0.occurredOn');
  });

  it('bears no date that is still to come', () => {
    aggregateSpec(unitAggregate, 'unit/u1')
      .when({ ...registerUnit, occurredOn: '2026-02-12' })
      .thenInvalid('occurredOn', 'in-future');
  });

  it('says which acts begin a stream', () => {
    expect(unitAggregate.creates).toEqual(['register-unit']);
  });

  it('writes no other stream unless it says so', () => {
    expect(judged.when(registerUnit).decision).toMatchObject({ also: [] });
  });
});
