import { describe, expect, it } from '@jest/globals';
import {
  conclude,
  heldPost,
  introduce,
  type KnownFact,
  memberIds,
  opinion,
  ruleOnCandidate,
  sittingOpen,
} from '@jishi/test-support';
import { addDays } from '../calendar/dates.js';
import { majorityOf } from '../meeting/counts.js';
import type { ImpactKind } from '../registers/person.js';
import type { Rank } from '../shared/ranks.js';
import type { RuleId } from './ids.js';

// Each edge once more through the gate, where the golden files see it: the day before, the day itself, the day after.

type Around = NonNullable<Parameters<typeof ruleOnCandidate>[2]>;

interface Edge {
  readonly rule: RuleId;
  readonly facts: readonly KnownFact[];
  readonly day: string;
  /** What the rule says the day before, on the day and the day after. */
  readonly says: readonly [string, string, string];
  readonly around?: Around;
}

const impact = (kind: ImpactKind, from: string, months: number): KnownFact => [
  'impact-period',
  { kind, from, months },
];
const identity = (workStart: string | null, partyDate: string | null = null): KnownFact => [
  'identity',
  { name: 'n', sex: 'female', birthMonth: '1980-01', workStart, partyDate },
];
const grassroots = (from: string) =>
  heldPost('section-deputy', from, null, { grassroots: true, leading: false });
const to = (rank: Rank): Around => ({ post: { rank } });
const from = (refused: string, met = 'met') => [refused, met, met] as const;
const until = (refused: string) => [refused, 'met', 'met'] as const;

const edges: readonly Edge[] = [
  {
    rule: 'E01',
    facts: [identity('2021-03-02'), grassroots('2021-03-02')],
    day: '2026-03-02',
    says: from('block service'),
  },
  {
    rule: 'E01',
    facts: [identity('2020-02-29'), grassroots('2020-02-29')],
    day: '2025-02-28',
    says: from('block service'),
  },
  {
    rule: 'E01',
    facts: [identity('2010-07-01'), grassroots('2024-02-29')],
    day: '2026-02-28',
    says: from('block grassroots'),
  },
  {
    rule: 'E03',
    facts: [heldPost('division-deputy', '2024-02-29')],
    day: '2026-02-28',
    says: from('block years'),
    around: to('division-principal'),
  },
  {
    rule: 'E03',
    facts: [heldPost('division-deputy', '2026-02-28')],
    day: '2028-02-28',
    says: from('block years'),
    around: to('division-principal'),
  },
  {
    rule: 'E04',
    facts: [heldPost('section-principal', '2023-03-02')],
    day: '2026-03-02',
    says: from('block years'),
  },
  {
    rule: 'E04',
    facts: [heldPost('section-principal', '2020-02-29')],
    day: '2023-02-28',
    says: from('block years'),
  },
  {
    rule: 'E06',
    facts: [['training', { from: '2021-02-01', to: '2021-03-02', days: 90 }]],
    day: '2026-03-02',
    says: ['met', 'warned days', 'warned days'],
  },
  {
    rule: 'E08',
    facts: [identity(null, '2020-02-29')],
    day: '2025-02-28',
    says: from('block years'),
    around: { post: { partyYears: 5 } },
  },
  {
    rule: 'E08',
    facts: [identity(null, '2024-02-29')],
    day: '2028-02-29',
    says: from('block years'),
    around: { post: { partyYears: 4 } },
  },
  {
    rule: 'X01',
    facts: [heldPost('division-deputy', '2016-02-29', null, { postId: 'post9' })],
    day: '2026-02-28',
    says: ['met', 'warned due', 'warned due'],
  },
  {
    rule: 'R01',
    facts: [
      impact('accountability-removal', '2024-02-29', 12),
      heldPost('division-deputy', '2020-01-01', '2024-02-28'),
    ],
    day: '2025-02-28',
    says: until('block any'),
  },
  {
    rule: 'R01',
    facts: [
      impact('accountability-removal', '2024-02-29', 12),
      heldPost('section-principal', '2020-01-01', '2024-02-28'),
    ],
    day: '2026-02-28',
    says: until('block higher'),
  },
  {
    rule: 'R02',
    facts: [
      impact('unsuited-to-post', '2025-03-02', 12),
      heldPost('section-principal', '2020-01-01'),
    ],
    day: '2026-03-02',
    says: until('block running'),
  },
  {
    rule: 'R03',
    facts: [impact('admonition', '2025-08-31', 6), heldPost('section-principal', '2020-01-01')],
    day: '2026-02-28',
    says: until('block running'),
  },
  {
    rule: 'R04',
    facts: [impact('demerit', '2024-08-29', 18)],
    day: '2026-02-28',
    says: until('block running'),
  },
];

describe.each(edges)('$rule around $day', ({ rule, facts, day, says, around }) => {
  it.each([
    [-1, says[0]],
    [0, says[1]],
    [1, says[2]],
  ])('%i day(s) from it says: %s', (days, said) => {
    expect(ruleOnCandidate(rule, facts, { ...around, on: addDays(day, days) })).toBe(said);
  });
});

describe('Two concurrent bars', () => {
  const says = (rule: RuleId, on: string, ...facts: readonly KnownFact[]) =>
    ruleOnCandidate(rule, facts, { on });

  it('of which one is over leave the other running (R04)', () => {
    const both = [impact('demerit', '2025-01-10', 12), impact('admonition', '2025-08-10', 6)];
    const days = ['2026-01-09', '2026-01-10', '2026-02-09', '2026-02-10'];
    expect(days.map((on) => says('R04', on, ...both))).toEqual([
      'block running',
      'block running',
      'block running',
      'met',
    ]);
  });

  it('that are Party sanctions run one after the other, over a 29 February (R04)', () => {
    const both = [
      impact('party-warning', '2025-02-28', 12),
      impact('serious-party-warning', '2026-02-27', 18),
    ];
    const days = ['2026-02-27', '2026-02-28', '2027-08-27', '2027-08-28'];
    expect(days.map((on) => says('R04', on, ...both))).toEqual([
      'block running',
      'block running',
      'block running',
      'met',
    ]);
  });

  it('of different rules stand each for itself (R02, R03)', () => {
    const both = [
      impact('unsuited-to-post', '2025-03-02', 12),
      impact('admonition', '2025-12-01', 6),
      heldPost('section-principal', '2020-01-01'),
    ];
    expect(says('R02', '2026-03-02', ...both)).toBe('met');
    expect(says('R03', '2026-03-02', ...both)).toBe('block running');
  });
});

describe('Counts around their edge', () => {
  const term = (index: number) =>
    heldPost('division-deputy', `20${10 + index}-01-01`, null, { postId: 'post1' });
  const below = (index: number) =>
    heldPost('section-principal', '2020-01-01', '2021-01-01', { postId: `b${index}` });
  const many = (count: number, fact: (index: number) => KnownFact) =>
    Array.from({ length: count }, (_, index) => fact(index));

  it.each([
    [1, 'met', 'warned posts'],
    [2, 'block terms', 'met'],
    [3, 'block terms', 'met'],
  ])('%i of them: X02 says %s, E02 says %s', (count, terms, posts) => {
    expect(ruleOnCandidate('X02', many(count, term))).toBe(terms);
    expect(ruleOnCandidate('E02', many(count, below))).toBe(posts);
  });

  it.each([
    [1, 'met'],
    [2, 'block over-quota'],
    [3, 'block over-quota'],
  ])('%i of two places filled: E11 says %s', (filled, said) => {
    const holders = many(filled, below).map((_, index) => ({
      personId: `h${index}`,
      since: '2020-01-01',
    }));
    expect(ruleOnCandidate('E11', [], { post: { quota: 2, holders } })).toBe(said);
  });

  it.each([
    [89, 'warned days'],
    [90, 'met'],
    [91, 'met'],
  ])('%i days of training: E06 says %s', (days, said) => {
    const facts: readonly KnownFact[] = [
      ['training', { from: '2025-01-01', to: '2025-06-30', days }],
    ];
    expect(ruleOnCandidate('E06', facts)).toBe(said);
  });
});

describe.each(Array.from({ length: 28 }, (_, index) => index + 3))('A body of %i', (size) => {
  const pass = majorityOf(size);

  it.each([
    [pass - 1, 'not-passed'],
    [pass, 'passed'],
    [Math.min(pass + 1, size), 'passed'],
  ])('with %i in favour: %s (B09)', (agree, result) => {
    const opinions = memberIds(size)
      .toReversed()
      .map((personId, index) => opinion(personId, index < agree ? 'agree' : 'disagree'));
    sittingOpen(size, size)
      .after(introduce, ...opinions)
      .when(conclude)
      .thenRecords({
        type: 'ItemConcluded',
        data: { result, counts: { fullMembership: size, agree } },
      });
  });
});
