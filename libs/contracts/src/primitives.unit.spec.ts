import { z } from 'zod';
import { isoDate } from './primitives.js';

describe('a date', () => {
  it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('may be %s', (day) => {
    expect(isoDate.safeParse(day).success).toBe(true);
  });

  it.each(['1899-12-31', '2200-01-01', '0226-03-02', '2026-02-29', '2026-3-2'])(
    'is not %s',
    (day) => {
      expect(isoDate.safeParse(day).success).toBe(false);
    },
  );

  it('is described as one, by which forms offer a calendar', () => {
    const { format, pattern } = z.toJSONSchema(isoDate);
    expect(format).toBe('date');
    expect('2026-03-02').toMatch(new RegExp(pattern ?? '^$'));
    expect('1899-12-31').not.toMatch(new RegExp(pattern ?? ''));
  });
});
