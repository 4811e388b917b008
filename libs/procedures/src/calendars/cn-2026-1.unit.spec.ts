import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LegalHoliday, SolarDay } from 'tyme4ts';
import { cn2026v1, cn2026v1EnglishNames } from './cn-2026-1.js';

/**
 * Where the independent collection (tyme4ts) differs from the State Council's notice for 2013, by which 7 April and
 * 12 October were worked.
 */
const ERRORS_OF_THE_OTHER_COLLECTION = ['2013-04-07', '2013-10-12'];

const { from, to, holidays, makeUpDays } = cn2026v1;

function* everyDay(): Generator<{ date: string; weekend: boolean; workedElsewhere: boolean }> {
  for (let day = SolarDay.fromYmd(2004, 1, 1); ; day = day.next(1)) {
    const [year, month, dayOfMonth] = [day.getYear(), day.getMonth(), day.getDay()];
    const date = [
      String(year),
      String(month).padStart(2, '0'),
      String(dayOfMonth).padStart(2, '0'),
    ].join('-');
    const weekend = [0, 6].includes(day.getWeek().getIndex());
    yield {
      date,
      weekend,
      workedElsewhere: LegalHoliday.fromYmd(year, month, dayOfMonth)?.isWork() ?? !weekend,
    };
    if (date === to) return;
  }
}

describe('the calendar cn-2026-1', () => {
  it('covers 2004 to 2026', () => {
    expect([from, to]).toEqual(['2004-01-01', '2026-12-31']);
  });

  it('is what its generator writes, unedited', () => {
    const script = fileURLToPath(new URL('../../../../tools/make-calendar.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check']);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  });

  it('agrees day by day with an independent collection, but for its two known errors', () => {
    const differing: string[] = [];
    let days = 0;
    for (const { date, weekend, workedElsewhere } of everyDay()) {
      const worked = makeUpDays[date] !== undefined || (!weekend && holidays[date] === undefined);
      if (worked !== workedElsewhere) differing.push(date);
      days += 1;
    }
    expect(days).toBe(8401);
    expect(differing).toEqual(ERRORS_OF_THE_OTHER_COLLECTION);
  });

  it('makes up on weekend days only, and never on a holiday', () => {
    const weekends = new Set(
      [...everyDay()].filter(({ weekend }) => weekend).map(({ date }) => date),
    );
    for (const date of Object.keys(makeUpDays)) {
      expect({ date, weekend: weekends.has(date), holiday: holidays[date] }).toEqual({
        date,
        weekend: true,
        holiday: undefined,
      });
    }
  });

  it('has an English name for every holiday', () => {
    const named = new Set([...Object.values(holidays), ...Object.values(makeUpDays)]);
    expect([...named].filter((name) => !cn2026v1EnglishNames[name])).toEqual([]);
  });
});
