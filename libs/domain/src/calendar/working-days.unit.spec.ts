import fc from 'fast-check';
import { addDays, compareDates } from './dates.js';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.js';
import { addWorkingDays, subtractWorkingDays, workingDaysBetween } from './working-days.js';

/** The autumn of 2026, small enough to check by eye. */
const autumn: WorkingCalendar = {
  version: 'cn-autumn-2026',
  region: 'CN',
  from: '2026-09-01',
  to: '2026-10-31',
  holidays: {
    '2026-09-25': '中秋',
    '2026-09-26': '中秋',
    '2026-09-27': '中秋',
    '2026-10-01': '国庆节',
    '2026-10-02': '国庆节',
    '2026-10-03': '国庆节',
    '2026-10-04': '国庆节',
    '2026-10-05': '国庆节',
    '2026-10-06': '国庆节',
    '2026-10-07': '国庆节',
  },
  makeUpDays: { '2026-09-20': '国庆节', '2026-10-10': '国庆节' },
};

describe('a working day', () => {
  it('is a weekday, unless a holiday falls on it', () => {
    expect(isWorkingDay(autumn, '2026-09-24')).toBe(true);
    expect(isWorkingDay(autumn, '2026-09-25')).toBe(false);
    expect(isWorkingDay(autumn, '2026-10-01')).toBe(false);
  });

  it('is a weekend day only when it makes up for a holiday', () => {
    expect(isWorkingDay(autumn, '2026-09-20')).toBe(true);
    expect(isWorkingDay(autumn, '2026-09-19')).toBe(false);
  });

  it('is unknown outside the coverage', () => {
    expect(isWorkingDay(autumn, '2026-08-31')).toBeNull();
    expect(isWorkingDay(autumn, '2026-09-01')).toBe(true);
    expect(isWorkingDay(autumn, '2026-10-31')).toBe(false);
    expect(isWorkingDay(autumn, '2026-11-02')).toBeNull();
  });
});

describe('a period of working days', () => {
  it('lists every day counted, and every day passed over with the holiday that explains it', () => {
    expect(addWorkingDays(autumn, '2026-09-18', 6, { countStartDay: false })).toEqual({
      kind: 'covered',
      end: '2026-09-28',
      counted: ['2026-09-20', '2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-28'],
      skipped: [
        { date: '2026-09-19', name: null },
        { date: '2026-09-25', name: '中秋' },
        { date: '2026-09-26', name: '中秋' },
        { date: '2026-09-27', name: '中秋' },
      ],
    });
  });

  it('counts its first day when told to, if that is a working day', () => {
    const counted = (start: string, countStartDay: boolean) =>
      addWorkingDays(autumn, start, 1, { countStartDay });
    expect(counted('2026-09-18', true)).toMatchObject({ end: '2026-09-18', skipped: [] });
    expect(counted('2026-09-18', false)).toMatchObject({ end: '2026-09-20' });
    expect(counted('2026-09-19', true)).toMatchObject({ end: '2026-09-20' });
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot have %p days', (n) => {
    expect(() => addWorkingDays(autumn, '2026-09-18', n, { countStartDay: true })).toThrow(
      RangeError,
    );
  });

  it('ends on the last covered day and not one later', () => {
    expect(addWorkingDays(autumn, '2026-10-26', 5, { countStartDay: true })).toMatchObject({
      kind: 'covered',
      end: '2026-10-30',
    });
    expect(addWorkingDays(autumn, '2026-10-26', 5, { countStartDay: false })).toEqual({
      kind: 'beyond-coverage',
      firstCoveredDay: '2026-09-01',
      lastCoveredDay: '2026-10-31',
      provisionalEnd: '2026-11-02',
    });
  });

  it('is not counted either where it begins before the coverage', () => {
    expect(addWorkingDays(autumn, '2026-08-31', 3, { countStartDay: true })).toMatchObject({
      kind: 'beyond-coverage',
      provisionalEnd: '2026-09-02',
    });
    expect(addWorkingDays(autumn, '2026-08-31', 3, { countStartDay: false })).toMatchObject({
      end: '2026-09-03',
    });
  });
});

describe('a reminder', () => {
  it('stands so many working days before its date, which is not counted', () => {
    expect(subtractWorkingDays(autumn, '2026-09-24', 3)).toEqual({
      kind: 'covered',
      end: '2026-09-21',
      counted: ['2026-09-23', '2026-09-22', '2026-09-21'],
      skipped: [],
    });
    expect(subtractWorkingDays(autumn, '2026-10-08', 1)).toMatchObject({ end: '2026-09-30' });
  });

  it('is provisional where the schedule is not published', () => {
    expect(subtractWorkingDays(autumn, '2026-11-04', 3)).toMatchObject({
      kind: 'beyond-coverage',
      lastCoveredDay: '2026-10-31',
      provisionalEnd: '2026-10-30',
    });
  });
});

describe('working days between two dates', () => {
  it('leave out the first and count the last', () => {
    expect(workingDaysBetween(autumn, '2026-09-18', '2026-09-24')).toEqual({
      kind: 'covered',
      days: 5,
    });
    expect(workingDaysBetween(autumn, '2026-09-30', '2026-10-07')).toEqual({
      kind: 'covered',
      days: 0,
    });
  });

  it('are none when the second is not later', () => {
    expect(workingDaysBetween(autumn, '2026-09-18', '2026-09-18')).toEqual({
      kind: 'covered',
      days: 0,
    });
    expect(workingDaysBetween(autumn, '2026-09-18', '2026-09-01')).toEqual({
      kind: 'covered',
      days: 0,
    });
  });

  it('are not guessed beyond the coverage', () => {
    expect(workingDaysBetween(autumn, '2026-10-30', '2026-11-02')).toEqual({
      kind: 'beyond-coverage',
      firstCoveredDay: '2026-09-01',
      lastCoveredDay: '2026-10-31',
    });
  });
});

describe('for every period within the coverage', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-09-01', days));
  const length = fc.integer({ min: 1, max: 12 });

  function endOf(start: string, n: number, countStartDay: boolean): string {
    const period = addWorkingDays(autumn, start, n, { countStartDay });
    if (period.kind !== 'covered') throw new Error(`${start} plus ${n} leaves the calendar`);
    return period.end;
  }

  it('the end is a working day', () => {
    fc.assert(
      fc.property(day, length, fc.boolean(), (start, n, countStartDay) =>
        expect(isWorkingDay(autumn, endOf(start, n, countStartDay))).toBe(true),
      ),
    );
  });

  it('the days counted and passed over are the whole period, each once', () => {
    fc.assert(
      fc.property(day, length, (start, n) => {
        const period = addWorkingDays(autumn, start, n, { countStartDay: true });
        if (period.kind !== 'covered') throw new Error('the period leaves the calendar');
        const listed = [...period.counted, ...period.skipped.map(({ date }) => date)].sort(
          compareDates,
        );
        expect(listed).toEqual(listed.map((_, index) => addDays(start, index)));
        expect(period.counted).toHaveLength(n);
        expect(listed.at(-1)).toBe(period.end);
      }),
    );
  });

  it('one day more ends later, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(day, day, length, fc.boolean(), (a, b, n, countStartDay) => {
        expect(compareDates(endOf(a, n, countStartDay), endOf(a, n + 1, countStartDay))).toBe(-1);
        const [early, late] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        expect(
          compareDates(endOf(early, n, countStartDay), endOf(late, n, countStartDay)),
        ).not.toBe(1);
      }),
    );
  });

  it('counting back from the end finds the start again, and the days between are the days added', () => {
    fc.assert(
      fc.property(day, length, (start, n) => {
        fc.pre(isWorkingDay(autumn, start) === true);
        const end = endOf(start, n, false);
        expect(subtractWorkingDays(autumn, end, n)).toMatchObject({ kind: 'covered', end: start });
        expect(workingDaysBetween(autumn, start, end)).toEqual({ kind: 'covered', days: n });
      }),
    );
  });
});
