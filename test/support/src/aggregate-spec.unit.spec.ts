import { describe, expect, it } from '@jest/globals';
import type { Aggregate, Decision } from '@jishi/domain';
import { aggregateSpec } from './aggregate-spec.js';
import type { When } from './world.js';

interface Counter {
  readonly count: number;
  readonly versions: readonly number[];
}

const refusal = {
  rule: 'SYS-02',
  effect: 'block',
  reason: 'no-grant',
  facts: { count: 1 },
  whoCan: ['officer'],
} as const;

const answers: { readonly [name: string]: Decision } = {
  count: {
    kind: 'accepted',
    events: [{ type: 'Counted', schemaVersion: 1, data: { by: 2 } }],
    also: [],
  },
  refuse: { kind: 'refused', refusals: [refusal] },
  open: { kind: 'opening' },
};

const counter: Aggregate<Counter> = {
  prefix: 'counter',
  initial: { count: 0, versions: [] },
  creates: ['count'],
  evolve: ({ count, versions }, { data, version }) => ({
    count: count + Number(data.by),
    versions: [...versions, version],
  }),
  decide: (_state, { name }) =>
    answers[name] ?? { kind: 'invalid', field: 'name', problem: 'unknown' },
  unitOf: () => null,
  reads: () => [],
};

const when = (act: string): When => ({ act, data: {}, as: 'officer', on: '2026-02-11' });
const standing = aggregateSpec(counter, 'counter/c1');
const counted = standing.when(when('count'));
const refusing = standing.when(when('refuse'));

describe('When a scenario of a stream is told', () => {
  it('folds what is given, what is accepted and what is recorded, one version after another', () => {
    const given = { event: { type: 'Counted', data: { by: 3 } }, on: '2026-02-11' };
    const told = standing.given(given).after(when('count')).when(when('count'));
    expect(told.thenRecords({ type: 'Counted' }).state).toEqual({ count: 7, versions: [1, 2, 3] });
  });

  it('passes where the answer is the expected one', () => {
    counted.thenRecords({ type: 'Counted', data: { by: 2 } });
    refusing.thenRefuses({ rule: 'SYS-02', reason: 'no-grant', facts: { count: 1 } });
    standing.when(when('unheard')).thenInvalid('name', 'unknown');
    standing.when(when('open')).thenStillOpening();
  });

  it('fails where an act that must be accepted is not', () => {
    expect(() => standing.after(when('refuse'))).toThrow('refuse was not accepted');
  });
});

describe('When records are expected', () => {
  it('fails where nothing was accepted', () => {
    expect(() => refusing.thenRecords({ type: 'Counted' })).toThrow('not accepted');
  });

  it('fails on another type, on fewer and on more events', () => {
    expect(() => counted.thenRecords({ type: 'Other' })).toThrow();
    expect(() => counted.thenRecords()).toThrow();
    expect(() => counted.thenRecords({ type: 'Counted' }, { type: 'Counted' })).toThrow();
  });

  it('fails on other data', () => {
    expect(() => counted.thenRecords({ type: 'Counted', data: { by: 3 } })).toThrow();
  });
});

describe('When a refusal is expected', () => {
  it('fails where the act was accepted', () => {
    expect(() => {
      counted.thenRefuses({ rule: 'SYS-02', reason: 'no-grant' });
    }).toThrow('not refused');
  });

  it('fails on another rule, another reason, other facts and on none', () => {
    const expected = { rule: 'SYS-02', reason: 'no-grant' };
    expect(() => {
      refusing.thenRefuses({ ...expected, rule: 'SYS-03' });
    }).toThrow();
    expect(() => {
      refusing.thenRefuses({ ...expected, reason: 'other' });
    }).toThrow();
    expect(() => {
      refusing.thenRefuses({ ...expected, facts: { count: 2 } });
    }).toThrow();
    expect(() => {
      refusing.thenRefuses();
    }).toThrow();
  });
});

describe('When an unusable input or a step still opening is expected', () => {
  it('fails on another field, another problem and any other answer', () => {
    const invalid = standing.when(when('unheard'));
    expect(() => {
      invalid.thenInvalid('data', 'unknown');
    }).toThrow();
    expect(() => {
      invalid.thenInvalid('name', 'already-exists');
    }).toThrow();
    expect(() => {
      counted.thenInvalid('name', 'unknown');
    }).toThrow();
    expect(() => {
      counted.thenStillOpening();
    }).toThrow();
  });
});
