import { describe, expect, it } from '@jest/globals';
import { covers, endsBeforeItStarts, overlap } from './periods.js';

const march = { from: '2026-03-02', to: '2026-03-31' };
const from = (day: string, to: string | null = null) => ({ from: day, to });

describe('When a date is looked up in a period', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('counts both its ends: %s is %p', (date, expected) => {
    expect(covers(march, date)).toBe(expected);
  });

  it('never ends where it lasts', () => {
    expect(covers(from('2026-03-02'), '2099-01-01')).toBe(true);
    expect(covers(from('2026-03-02'), '2026-03-01')).toBe(false);
  });
});

describe('When two periods are compared', () => {
  it.each([
    [from('2026-01-01', '2026-03-01'), false],
    [from('2026-01-01', '2026-03-02'), true],
    [from('2026-03-31', '2026-04-30'), true],
    [from('2026-04-01', '2026-04-30'), false],
    [from('2026-03-31'), true],
    [from('2026-04-01'), false],
    [from('2026-01-01'), true],
  ])('says whether they have a day in common, either way round: %j is %p', (other, expected) => {
    expect(overlap(march, other)).toBe(expected);
    expect(overlap(other, march)).toBe(expected);
  });
});

describe('When a period ends', () => {
  it('may end on its first day but not before it', () => {
    expect(endsBeforeItStarts(from('2026-03-02', '2026-03-01'))).toBe(true);
    expect(endsBeforeItStarts(from('2026-03-02', '2026-03-02'))).toBe(false);
    expect(endsBeforeItStarts(from('2026-03-02'))).toBe(false);
  });
});
