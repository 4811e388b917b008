import { describe, expect, it } from '@jest/globals';
import { registersOf } from './of-states.js';

const now = '2026-02-11T04:00:00.000000Z';
const empty = registersOf(new Map(), now);
const sorted = (stream: string, state: unknown) => registersOf(new Map([[stream, { state }]]), now);

describe('When folded streams are sorted into registers', () => {
  it('has every register, all of them empty, and the instant', () => {
    expect(empty).toEqual({
      persons: {},
      posts: {},
      units: {},
      bodies: {},
      cases: {},
      meetings: {},
      accountability: {},
      access: {},
      taken: {},
      procedures: {},
      caseNumbers: {},
      calendar: null,
      now,
    });
  });

  it.each([
    ['person/p1', 'persons', 'p1'],
    ['case/c1', 'cases', 'c1'],
    ['taken/person-p1', 'taken', 'person-p1'],
    ['procedure/local', 'procedures', 'local'],
    ['casenumbers/u1-2026', 'caseNumbers', 'u1-2026'],
  ] as const)('puts %s into %s under %s', (stream, register, id) => {
    const state = { version: 1 };
    expect(sorted(stream, state)).toEqual({ ...empty, [register]: { [id]: state } });
  });

  it('has the one calendar and passes over what no rule reads', () => {
    expect(sorted('calendar/cn', { version: 'cn-2026-1' }).calendar).toEqual({
      version: 'cn-2026-1',
    });
    expect(sorted('clock', { version: 1 })).toEqual(empty);
    expect(sorted('firstadmin', { version: 1 })).toEqual(empty);
  });
});
