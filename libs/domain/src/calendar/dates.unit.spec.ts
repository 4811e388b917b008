import fc from 'fast-check';
import { addDays, addMonths, addYears, compareDates } from './dates.js';
import { dateOfDayNumber, dayNumber, isWeekend } from './day-number.js';

/** Every date that the format can hold, by the platform's own calendar. */
const dates = fc
  .integer({ min: 0, max: 3_652_058 })
  .map((day) =>
    new Date(Date.parse('0001-01-01T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
  );

describe('day numbers', () => {
  it('agree with the platform calendar on every day of four centuries', () => {
    const first = dayNumber('1800-01-01');
    const start = Date.parse('1800-01-01T00:00:00Z');
    for (let day = 0; day < 146_097; day += 1) {
      const expected = new Date(start + day * 86_400_000);
      const iso = expected.toISOString().slice(0, 10);
      if (dateOfDayNumber(first + day) !== iso || dayNumber(iso) !== first + day)
        throw new Error(`differs on ${iso}`);
      if (isWeekend(first + day) !== [0, 6].includes(expected.getUTCDay()))
        throw new Error(`weekday of ${iso}`);
    }
  });

  it('are undone by dateOfDayNumber', () => {
    fc.assert(fc.property(dates, (date) => expect(dateOfDayNumber(dayNumber(date))).toBe(date)));
  });

  it('hold the first and the last day of the format', () => {
    expect(dateOfDayNumber(dayNumber('0000-01-01'))).toBe('0000-01-01');
    expect(isWeekend(dayNumber('0000-01-01'))).toBe(true);
    expect(dateOfDayNumber(dayNumber('9999-12-31'))).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });

  it.each([
    '2023-02-29',
    '2100-02-29',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-04-31',
    '2024-1-1',
    '',
    '2024-01-01T00:00',
  ])('refuse %p', (text) => expect(() => dayNumber(text)).toThrow(RangeError));
});

describe('dates', () => {
  it('move by calendar days, as the platform calendar does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        const expected = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
        fc.pre(expected.getUTCFullYear() >= 0 && expected.getUTCFullYear() <= 9999);
        expect(addDays(date, days)).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });

  it('compare in the order of their days', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) =>
        expect(compareDates(a, b)).toBe(Math.sign(dayNumber(a) - dayNumber(b))),
      ),
    );
  });

  it('move by months to the corresponding day, or to the last of the month where there is none', () => {
    expect(addMonths('2025-05-10', 3)).toBe('2025-08-10');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2025-11-30', 14)).toBe('2027-01-30');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2025-01-15', -13)).toBe('2023-12-15');
  });

  it('move by years to the corresponding day, 29 February to the 28th', () => {
    expect(addYears('2025-06-01', 1)).toBe('2026-06-01');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2000-02-29', 100)).toBe('2100-02-28');
  });
});
