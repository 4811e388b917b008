import fc from 'fast-check';
import { instantOf, microseconds } from './instant.js';

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00:00.000000Z', 0n],
    ['1970-01-01T00:00:00.000001Z', 1n],
    ['1969-12-31T23:59:59.999999Z', -1n],
    ['2026-02-28T16:00:00.123456Z', 1_772_294_400_123_456n],
  ])('%s is %d microseconds', (instant, micros) => {
    expect(microseconds(instant)).toBe(micros);
    expect(instantOf(micros)).toBe(instant);
  });

  it('is the same after both ways', () => {
    const years = {
      min: microseconds('0100-01-01T00:00:00.000000Z'),
      max: microseconds('9999-12-31T23:59:59.999999Z'),
    };
    fc.assert(
      fc.property(fc.bigInt(years), (micros) =>
        expect(microseconds(instantOf(micros))).toBe(micros),
      ),
    );
  });

  it.each([
    '',
    'infinity',
    '2026-02-30T00:00:00.000000Z',
    '2026-01-01T24:00:00.000000Z',
    '2026-01-01T00:00:00Z',
  ])('is not %p', (text) => {
    expect(() => microseconds(text)).toThrow(
      expect.objectContaining({ code: 'malformed' }) as Error,
    );
  });
});
