import { addWorkingDays, endOfDay } from '@jishi/domain';
import { cn2026v1 } from '@jishi/procedures';

/** Five working days from each start: counted with the start day, and without it. */
const FIVE_WORKING_DAYS = [
  { start: '2024-09-27', including: '2024-10-09', excluding: '2024-10-10' },
  { start: '2025-01-23', including: '2025-02-05', excluding: '2025-02-06' },
  { start: '2025-09-26', including: '2025-10-09', excluding: '2025-10-10' },
  { start: '2026-02-12', including: '2026-02-25', excluding: '2026-02-26' },
  { start: '2026-09-18', including: '2026-09-23', excluding: '2026-09-24' },
];

function endOfFive(start: string, countStartDay: boolean): string {
  const period = addWorkingDays(cn2026v1, start, 5, { countStartDay });
  return period.kind === 'covered' ? period.end : period.kind;
}

describe('five working days in mainland China', () => {
  it.each(FIVE_WORKING_DAYS)('from $start, counted, end on $including', ({ start, including }) => {
    expect(endOfFive(start, true)).toBe(including);
  });

  it.each(FIVE_WORKING_DAYS)('from $start, not counted, end on $excluding', ({ start, excluding }) => {
    expect(endOfFive(start, false)).toBe(excluding);
  });

  it('counted over the end of 2026 are refused, with a provisional end by weekday', () => {
    expect(addWorkingDays(cn2026v1, '2026-12-29', 5, { countStartDay: true })).toEqual({
      kind: 'beyond-coverage',
      firstCoveredDay: '2004-01-01',
      lastCoveredDay: '2026-12-31',
      provisionalEnd: '2027-01-04',
    });
  });

  it('are over when the last of them is over in Shanghai', () => {
    expect(endOfDay(endOfFive('2026-09-18', true))).toBe('2026-09-23T16:00:00.000000Z');
  });
});
