import { describe, expect, it } from '@jest/globals';
import { heldPost, type KnownFact, ruleOnCandidate } from '@jishi/test-support';
import type { EducationLevel } from '../registers/person.js';

describe('E02, two posts at the level below', () => {
  const at = (postId: string | null, title = 't') =>
    heldPost('section-principal', '2020-01-01', '2021-01-01', { postId, title, leading: false });

  it('warns of fewer than two, however they were called', () => {
    expect(ruleOnCandidate('E02', [])).toBe('warned posts');
    expect(ruleOnCandidate('E02', [at('a'), at('a')])).toBe('warned posts');
    expect(ruleOnCandidate('E02', [at('a'), at('b')])).toBe('met');
    expect(ruleOnCandidate('E02', [at(null, 'x'), at(null, 'y')])).toBe('met');
  });

  it('counts no post of another level, and asks nothing where there is none below', () => {
    const other = heldPost('section-deputy', '2020-01-01', null, { postId: 'b' });
    expect(ruleOnCandidate('E02', [at('a'), other])).toBe('warned posts');
    expect(ruleOnCandidate('E02', [], { post: { rank: 'section-deputy' } })).toBe('not-required');
  });
});

describe('E05, education', () => {
  const of = (level: EducationLevel): KnownFact => [
    'education',
    { level, fullTime: true, on: '2000-07-01' },
  ];
  const bureau = { post: { rank: 'bureau-deputy' } } as const;

  it('is junior college or above', () => {
    expect(ruleOnCandidate('E05', [])).toBe('block level');
    expect(ruleOnCandidate('E05', [of('secondary')])).toBe('block level');
    expect(ruleOnCandidate('E05', [of('junior-college')])).toBe('met');
    expect(ruleOnCandidate('E05', [of('secondary'), of('doctor')])).toBe('met');
  });

  it('is generally a bachelor at bureau level, or always where the place says so', () => {
    expect(ruleOnCandidate('E05', [of('junior-college')], bureau)).toBe('warned level');
    expect(ruleOnCandidate('E05', [of('bachelor')], bureau)).toBe('met');
    const strict = { ...bureau, parameters: { bureauBlocks: true } };
    expect(ruleOnCandidate('E05', [of('junior-college')], strict)).toBe('block level');
  });
});

describe('E06, training', () => {
  const trained = (to: string, days: number): KnownFact => ['training', { from: to, to, days }];

  it('adds up the days of the last five years, both edges', () => {
    expect(ruleOnCandidate('E06', [trained('2021-03-03', 90)])).toBe('met');
    expect(ruleOnCandidate('E06', [trained('2021-03-02', 90)])).toBe('warned days');
    expect(ruleOnCandidate('E06', [trained('2026-03-02', 60), trained('2024-03-02', 30)])).toBe(
      'met',
    );
    expect(ruleOnCandidate('E06', [trained('2026-03-02', 89)])).toBe('warned days');
    expect(ruleOnCandidate('E06', [trained('2026-03-03', 90)])).toBe('warned days');
  });
});

describe('E08, Party membership', () => {
  const since = (partyDate: string | null): KnownFact => [
    'identity',
    { name: 'n', sex: 'female', birthMonth: '1980-01', workStart: null, partyDate },
  ];
  const post = { partyYears: 3 };

  it('has lasted the years that a Party post asks for, to the day', () => {
    expect(ruleOnCandidate('E08', [since('2023-03-02')], { post })).toBe('met');
    expect(ruleOnCandidate('E08', [since('2023-03-03')], { post })).toBe('block years');
    expect(ruleOnCandidate('E08', [since(null)], { post })).toBe('block years');
    expect(ruleOnCandidate('E08', [], { post })).toBe('block years');
    expect(ruleOnCandidate('E08', [])).toBe('not-required');
  });

  it('that began on 29 February is complete on the 28th of a common year', () => {
    const leap = [since('2020-02-29')];
    expect(ruleOnCandidate('E08', leap, { post, on: '2023-02-27' })).toBe('block years');
    expect(ruleOnCandidate('E08', leap, { post, on: '2023-02-28' })).toBe('met');
  });
});

describe('E12, age', () => {
  const born = (birthMonth: string): KnownFact => [
    'identity',
    { name: 'n', sex: 'male', birthMonth, workStart: null, partyDate: null },
  ];
  const under = (more: object = {}) => ({ parameters: { under: 55, ...more } });

  it('is within what the place sets, by the month of birth', () => {
    expect(ruleOnCandidate('E12', [born('1971-04')], under())).toBe('met');
    expect(ruleOnCandidate('E12', [born('1971-03')], under())).toBe('warned age');
    expect(ruleOnCandidate('E12', [born('1971-03')], under({ blocks: true }))).toBe('block age');
    expect(ruleOnCandidate('E12', [], under())).toBe('warned age');
    expect(ruleOnCandidate('E12', [born('1901-01')])).toBe('not-required');
  });
});
