import { dateOf, endOfDay, instantDiffSeconds } from './instants.js';

describe('the end of a day in Asia/Shanghai', () => {
  it('is 16:00 UTC of that date', () => {
    expect(endOfDay('2026-09-23')).toBe('2026-09-23T16:00:00.000000Z');
  });

  it('is the instant at which the next day begins, and not a microsecond later', () => {
    expect(dateOf('2026-09-23T15:59:59.999999Z')).toBe('2026-09-23');
    expect(dateOf(endOfDay('2026-09-23'))).toBe('2026-09-24');
    expect(dateOf('2026-12-31T16:00:00.000000Z')).toBe('2027-01-01');
  });

  it('needs a day that exists', () => {
    expect(() => endOfDay('2026-02-30')).toThrow(RangeError);
  });
});

describe('instants', () => {
  it('differ by seconds with microseconds', () => {
    expect(instantDiffSeconds('2026-09-23T15:59:59.999999Z', '2026-09-23T16:00:00.000001Z')).toBe(
      0.000002,
    );
    expect(instantDiffSeconds('2024-02-28T00:00:00.000000Z', '2024-03-01T00:00:01.500000Z')).toBe(
      172_801.5,
    );
    expect(instantDiffSeconds('2026-01-02T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z')).toBe(
      -86_400,
    );
  });

  it.each([
    '2026-09-23',
    '2026-09-23T16:00:00Z',
    '2026-09-23T24:00:00.000000Z',
    '2026-09-23T16:00:00.000000+08:00',
  ])('refuse %p', (text) => expect(() => dateOf(text)).toThrow(RangeError));
});
