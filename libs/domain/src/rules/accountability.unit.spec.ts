import { describe, expect, it } from '@jest/globals';
import {
  heldPost,
  type KnownFact,
  proposing,
  ruleOnCandidate,
  sealedOf,
} from '@jishi/test-support';
import type { ImpactKind } from '../registers/person.js';

const measure = (kind: ImpactKind, from: string, months = 12): KnownFact => [
  'impact-period',
  { kind, from, months },
];

describe('R01, after loss of office by accountability', () => {
  const lost = measure('accountability-removal', '2024-06-10');
  const was = (rank: Parameters<typeof heldPost>[0]) => heldPost(rank, '2020-01-01', '2024-06-09');
  const says = (on: string, ...facts: readonly KnownFact[]) =>
    ruleOnCandidate('R01', facts, { on });

  it('bars every leading post for a year, to the day', () => {
    expect(says('2025-06-09', lost, was('division-principal'))).toBe('block any');
    expect(says('2025-06-10', lost, was('division-principal'))).toBe('met');
  });

  it('bars those above the former level for two', () => {
    expect(says('2026-06-09', lost, was('section-principal'))).toBe('block higher');
    expect(says('2026-06-10', lost, was('section-principal'))).toBe('met');
    expect(says('2026-06-09', lost, was('division-deputy'))).toBe('met');
    expect(says('2026-06-09', lost)).toBe('block higher');
  });

  it('bars nothing before it takes effect, or for another measure', () => {
    expect(says('2024-06-09', lost)).toBe('met');
    expect(says('2024-07-01', measure('admonition', '2024-06-10'))).toBe('met');
  });
});

describe.each([
  ['R02', 'unsuited-to-post', '2027-02-27', '2027-02-28'],
  ['R03', 'admonition', '2026-08-27', '2026-08-28'],
] as const)('%s', (rule, kind, last, free) => {
  const facts = (rank: Parameters<typeof heldPost>[0]) => [
    measure(kind, '2026-02-28', 1),
    heldPost(rank, '2020-01-01'),
  ];

  it('bars a promotion for its months, to the day', () => {
    expect(ruleOnCandidate(rule, facts('section-principal'), { on: last })).toBe('block running');
    expect(ruleOnCandidate(rule, facts('section-principal'), { on: free })).toBe('met');
  });

  it('bars no move at the same level', () => {
    expect(ruleOnCandidate(rule, facts('division-deputy'), { on: last })).toBe('not-required');
  });

  it('is met without such a measure', () => {
    expect(ruleOnCandidate(rule, [measure('demerit', '2026-02-28')], { on: last })).toBe('met');
  });
});

describe('R04, several measures', () => {
  const says = (on: string, ...facts: readonly KnownFact[]) =>
    ruleOnCandidate('R04', facts, { on });

  it('adds what remains of a Party sanction to the next', () => {
    const both = [
      measure('party-warning', '2025-01-10'),
      measure('serious-party-warning', '2025-07-10', 18),
    ];
    expect(says('2027-07-09', ...both)).toBe('block running');
    expect(says('2027-07-10', ...both)).toBe('met');
  });

  it('takes the longer of a removal and a sanction', () => {
    const both = [
      measure('accountability-removal', '2025-01-10'),
      measure('demerit', '2025-01-10', 18),
    ];
    expect(says('2026-07-09', ...both)).toBe('block running');
    expect(says('2026-07-10', ...both)).toBe('met');
    expect(says('2026-07-10')).toBe('met');
  });
});

describe('R05, a return after accountability', () => {
  const lost = measure('accountability-removal', '2020-06-10');

  it('rests on a statement, and is asked of nobody else', () => {
    expect(ruleOnCandidate('R05', [])).toBe('not-required');
    expect(ruleOnCandidate('R05', [lost])).toBe('attest not-attested');
    const scenario = proposing().after({
      act: 'attest-rule',
      data: {
        rule: 'R05',
        candidateId: 'k1',
        statement: sealedOf('statement'),
        document: sealedOf('document'),
      },
      as: 'department-head',
      on: '2026-01-12',
    });
    expect(ruleOnCandidate('R05', [lost], { scenario })).toBe('met');
  });
});
