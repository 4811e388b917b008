import { describe, expect, it } from '@jest/globals';
import { aggregateSpec } from '@jishi/test-support';
import { aggregateOf, aggregates, prefixOf, titleOf } from './aggregates.js';
import { caseNumbersAggregate } from './registers/case-numbers.js';

describe('When a stream is given', () => {
  it.each([
    ['case/c1', 'case'],
    ['refused/case/c1', 'refused'],
    ['clock', 'clock'],
    ['firstadmin', 'firstadmin'],
  ])('takes the prefix of %s for %s', (stream, prefix) => {
    expect(prefixOf(stream)).toBe(prefix);
  });

  it('finds the kind of stream by it', () => {
    for (const [prefix, aggregate] of Object.entries(aggregates)) {
      expect(aggregate.prefix).toBe(prefix);
      expect(aggregateOf(`${prefix}/x`)).toBe(aggregate);
    }
  });

  it('throws where there is none', () => {
    expect(() => aggregateOf('unheard/x')).toThrow('no kind of stream is called unheard');
    expect(() => aggregateOf('constructor/x')).toThrow('no kind of stream is called constructor');
  });
});

describe('When an act is to be named', () => {
  it('has a name in both languages for the acts of cases, steps and registers', () => {
    for (const act of ['open-case', 'post-publicity-notice', 'give-grant'])
      expect(titleOf(act)).toEqual({ zh: expect.any(String), en: expect.any(String) });
  });

  it('knows no name for what is no act', () => {
    expect(titleOf('constructor')).toBeUndefined();
  });
});

describe('When case numbers are counted', () => {
  const series = aggregateSpec(caseNumbersAggregate, 'casenumbers/u1-2026');
  const taken = (number: number) => ({
    event: { type: 'CaseNumberTaken', data: { number } },
    on: '2026-02-11',
  });

  it('stands at the last one taken', () => {
    expect(series.state).toBe(0);
    expect(series.given(taken(1), taken(2)).state).toBe(2);
  });

  it('has no acts of its own and belongs to the whole store', () => {
    series
      .when({ act: 'take', data: {}, as: 'policy', on: '2026-02-11' })
      .thenInvalid('name', 'unknown');
    const command = { name: 'take', data: {}, occurredOn: null };
    expect(caseNumbersAggregate.unitOf(0, command)).toBeNull();
  });
});
