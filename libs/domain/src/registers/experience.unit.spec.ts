import { describe, expect, it } from '@jest/globals';
import { lasted } from './experience.js';

const lasting = (from: string, to: string | null = null) => ({ from, to });

describe('Years in a post', () => {
  it('are complete on the corresponding day, not the day before', () => {
    const periods = [lasting('2024-03-02')];
    expect(lasted(periods, 2, '2026-03-01')).toBe(false);
    expect(lasted(periods, 2, '2026-03-02')).toBe(true);
    expect(lasted(periods, 2, '2026-03-03')).toBe(true);
  });

  it('count the last day of a period that is over', () => {
    expect(lasted([lasting('2022-03-02', '2024-02-29')], 2, '2026-01-01')).toBe(false);
    expect(lasted([lasting('2022-03-02', '2024-03-01')], 2, '2026-01-01')).toBe(true);
  });

  it('count a period that ends after the day only up to it', () => {
    expect(lasted([lasting('2024-03-02', '2030-01-01')], 2, '2026-03-01')).toBe(false);
  });

  it('are postponed by a gap between two periods, in whatever order they stand', () => {
    const periods = [lasting('2024-01-11'), lasting('2022-01-01', '2023-12-21')];
    expect(lasted(periods, 2, '2024-01-20')).toBe(false);
    expect(lasted(periods, 2, '2024-01-21')).toBe(true);
  });

  it('count days that overlap once', () => {
    const periods = [lasting('2024-01-01', '2024-12-31'), lasting('2024-06-01', '2025-05-31')];
    expect(lasted(periods, 2, '2026-12-31')).toBe(false);
    expect(lasted([...periods, lasting('2024-02-01', '2024-02-29')], 1, '2026-12-31')).toBe(true);
  });

  it('take nothing from a period within one that is longer', () => {
    const periods = [lasting('2020-01-01', '2021-06-30'), lasting('2020-02-01', '2020-03-01')];
    expect(lasted([...periods, lasting('2021-07-01', '2021-12-31')], 2, '2026-01-01')).toBe(true);
    expect(lasted([...periods, lasting('2021-07-01', '2021-12-30')], 2, '2026-01-01')).toBe(false);
  });

  it('are none where nothing has begun', () => {
    expect(lasted([], 1, '2026-03-02')).toBe(false);
    expect(lasted([lasting('2026-03-03')], 0, '2026-03-02')).toBe(false);
  });
});
