import { describe, expect, it } from '@jest/globals';
import { registerActs } from '@jishi/procedures';
import { aggregateSpec, sealedOf, toleranceRegisters, type When } from '@jishi/test-support';
import { accountabilityAggregate } from './aggregate.js';
import type { AccountabilityState } from './state.js';

const document = sealedOf('document');
const open: When = {
  as: 'officer',
  act: 'open-accountability-matter',
  on: '2026-01-06',
  data: {
    unitId: 'u1',
    personId: 'p1',
    openedOn: '2026-01-05',
    title: sealedOf('title'),
    document,
  },
};
const decide: When = {
  as: 'discipline-secretary',
  act: 'decide-accountability-matter',
  on: '2026-06-01',
  data: { decidedOn: '2026-06-01', decision: 'not-held', document },
};
const withData = (when: When, more: object): When => ({ ...when, data: { ...when.data, ...more } });
const spec = (cases: object = {}) =>
  aggregateSpec<AccountabilityState>(accountabilityAggregate, 'accountability/q1', {
    acts: registerActs.accountability ?? {},
    registers: { ...toleranceRegisters, cases } as never,
  });
const determined = (outcome: string) => ({
  kind: 'tolerance-determination',
  outcome: 'completed',
  facts: { determination: { outcome } },
});
const linked = (outcome: string | null, ...runs: readonly object[]) => {
  const checked = {
    status: outcome === null ? 'open' : 'ended',
    end: outcome === null ? null : { outcome },
    runs,
  };
  return spec({ c1: checked })
    .after(open)
    .given({ event: { type: 'ToleranceCheckLinked', data: { caseId: 'c1' } }, on: '2026-03-02' });
};

describe('A matter of accountability', () => {
  it('is opened about a registered person of a registered unit', () => {
    const { state } = spec().after(open);
    expect(state).toMatchObject({ unitId: 'u1', personId: 'p1', checks: [], decision: null });
    spec()
      .when(withData(open, { unitId: 'u9' }))
      .thenInvalid('unitId', 'unknown');
    spec()
      .when(withData(open, { personId: 'p9' }))
      .thenInvalid('personId', 'unknown');
    spec()
      .when(withData(open, { openedOn: '2026-01-07' }))
      .thenInvalid('openedOn', 'in-future');
    spec().after(open).when(open).thenInvalid('accountabilityId', 'already-exists');
  });

  it('is not decided while its check is absent or open (FT12)', () => {
    spec().after(open).when(decide).thenRefuses({ rule: 'FT12', reason: 'absent' });
    linked(null).when(decide).thenRefuses({ rule: 'FT12', reason: 'open' });
    spec()
      .after(open)
      .given({ event: { type: 'ToleranceCheckLinked', data: { caseId: 'c9' } }, on: '2026-03-02' })
      .when(decide)
      .thenRefuses({ rule: 'FT12', reason: 'absent' });
    linked('stopped').when(decide).thenRefuses({ rule: 'FT12', reason: 'absent' });
  });

  it.each(['tolerated', 'not-tolerated', 'not-accepted'])(
    'is decided once its check ended as %s',
    (outcome) => {
      const decided = linked(outcome)
        .when(decide)
        .thenRecords({ type: 'AccountabilityMatterDecided' });
      expect(decided.state).toMatchObject({
        decision: { decidedOn: '2026-06-01', decision: 'not-held' },
      });
      decided.when(decide).thenInvalid('decision', 'already-exists');
    },
  );

  it.each([
    ['tolerated', 'full', ['not-held']],
    ['tolerated', 'reduced', ['not-held', 'reduced']],
    ['tolerated', 'lighter', ['not-held', 'reduced', 'lighter']],
    ['not-tolerated', 'refused', ['not-held', 'reduced', 'lighter', 'held']],
  ] as const)(
    'is decided no more gravely than was determined: %s, %s (FT13)',
    (outcome, granted, open) => {
      const checked = linked(outcome, determined(granted));
      for (const decision of ['not-held', 'reduced', 'lighter', 'held']) {
        const decided = checked.when(withData(decide, { decision }));
        if ((open as readonly string[]).includes(decision))
          decided.thenRecords({ type: 'AccountabilityMatterDecided', data: { decision } });
        else decided.thenRefuses({ rule: 'FT13', reason: 'graver', facts: { granted } });
      }
    },
  );

  it('is decided freely where the check was not accepted', () => {
    linked('not-accepted')
      .when(withData(decide, { decision: 'held' }))
      .thenRecords({ type: 'AccountabilityMatterDecided' });
  });

  it('is decided on no day before its opening, and on none to come', () => {
    const on = (decidedOn: string) => linked('tolerated').when(withData(decide, { decidedOn }));
    on('2026-01-04').thenInvalid('decidedOn', 'too-early');
    on('2026-06-02').thenInvalid('decidedOn', 'in-future');
  });

  it('is nobody’s own, nor that of a relative (SYS-05)', () => {
    spec()
      .when({ ...open, person: 'p1' })
      .thenRefuses({ rule: 'SYS-05', reason: 'self' });
    linked('tolerated')
      .when({ ...decide, person: 'p2' })
      .thenRefuses({ rule: 'SYS-05', reason: 'relative' });
  });

  it('is decided only where it is there', () => {
    spec().when(decide).thenInvalid('accountabilityId', 'unknown');
  });

  it('belongs to its unit, and reads its person and its checks', () => {
    const command = { name: open.act, data: open.data as never, occurredOn: null };
    const { state } = linked('tolerated');
    expect(accountabilityAggregate.unitOf(accountabilityAggregate.initial, command)).toBe('u1');
    expect(accountabilityAggregate.unitOf(state, command)).toBe('u1');
    const reads = (of: AccountabilityState, act: When) =>
      accountabilityAggregate.reads(of, { ...command, name: act.act }, {} as never);
    expect(reads(accountabilityAggregate.initial, open)).toEqual(['unit/u1', 'person/p1']);
    expect(reads(accountabilityAggregate.initial, decide)).toEqual([]);
    expect(reads(state, decide)).toEqual(['person/p1', 'case/c1']);
  });
});
