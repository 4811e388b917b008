import { describe, expect, it } from '@jest/globals';
import { dayOf, daysBetween, shanghaiTime, typedDate, weekdayOf } from './dates.js';

describe('Dates on screens', () => {
  it('shows an instant in Shanghai time, across the date line of the zone', () => {
    expect(shanghaiTime('2026-03-01T17:12:44.123Z')).toBe('2026-03-02 01:12:44');
    expect(dayOf('2026-03-01T17:12:44.123Z')).toBe('2026-03-02');
    expect(shanghaiTime('2026-03-01T16:00:00Z')).toBe('2026-03-02 00:00:00');
  });

  it.each([
    ['20260209', '2026-02-09'],
    ['2026-2-9', '2026-02-09'],
    [' 2026/02/09 ', '2026-02-09'],
    ['2026年2月9日', '2026-02-09'],
  ])('takes %p for a day', (text, day) => {
    expect(typedDate(text)).toBe(day);
  });

  it.each(['', '2026', '20260230', '2026-13-01', 'tomorrow'])('takes %p for no day', (text) => {
    expect(typedDate(text)).toBeNull();
  });

  it('names the weekday', () => {
    expect(weekdayOf('2026-03-02')).toEqual({ zh: '周一', en: 'Mon' });
    expect(weekdayOf('soon')).toBeNull();
  });

  it('counts calendar days between two days', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });
});
