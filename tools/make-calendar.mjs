/**
 * Writes the working calendar of mainland China to libs/procedures from two public collections of the State Council's
 * notices. Run: node tools/make-calendar.mjs [--check]
 *
 * With --check nothing is written; it exits with 1 when the committed file is not what the script would write.
 */
import { readFile, writeFile } from 'node:fs/promises';

const VERSION = 'cn-2026-1';
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;
const TARGET = new URL(`../libs/procedures/src/calendars/${VERSION}.ts`, import.meta.url);

/**
 * Days on which the collections differ, with the schedule as the notice for that year's holidays has it. A difference
 * that is not listed stops the script: somebody has to read the notice first.
 */
const NOTICES = {
  '2004-01-02': { off: false, because: '元旦 2004: one day' },
  '2004-04-25': { off: true, because: '劳动节 2004: worked on 8 and 9 May' },
  '2004-05-09': { off: false, because: '劳动节 2004: worked on 8 and 9 May' },
  '2004-09-26': { off: true, because: '国庆节 2004: worked on 9 and 10 October' },
  '2004-10-10': { off: false, because: '国庆节 2004: worked on 9 and 10 October' },
  '2005-12-31': { off: false, because: '元旦 2006: worked on 31 December', name: '元旦' },
  '2007-12-29': {
    off: false,
    because: '元旦 2008: 30 December to 1 January, worked on 29 December',
  },
  '2007-12-31': { off: true, because: '元旦 2008: 30 December to 1 January' },
  '2008-05-04': { off: false, because: '劳动节 2008: worked on 4 May' },
  '2008-06-07': { off: true, because: '端午节 2008: 7 to 9 June, nothing made up' },
  '2008-09-13': { off: true, because: '中秋节 2008: 13 to 15 September, nothing made up' },
  '2009-01-04': { off: false, because: '元旦 2009: worked on 4 January' },
  '2009-09-27': { off: false, because: '国庆节 2009: worked on 27 September' },
  '2011-12-31': { off: false, because: '元旦 2012: worked on 31 December 2011' },
  '2015-01-04': { off: false, because: '元旦 2015: worked on 4 January' },
  '2016-04-02': { off: true, because: '清明节 2016: one day beside a weekend' },
  '2018-06-16': { off: true, because: '端午节 2018: one day beside a weekend' },
  '2018-09-22': { off: true, because: '中秋节 2018: one day beside a weekend' },
};

/** Where the collection's English name would not be understood. */
const ENGLISH = {
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: 'Victory Day',
};

const chineseDays = await readChineseDays();
const holidayCalendar = await readHolidayCalendar();
const source = render(resolveDays());
if (process.argv.includes('--check')) await check(source);
else await writeFile(TARGET, source);

/** @returns {Promise<{ off: Map<string, string>, worked: Map<string, string>, english: Map<string, string> }>} */
async function readChineseDays() {
  const data = await readPackageJson('chinese-days/dist/chinese-days.json');
  const english = new Map();
  const zhName = (text) => {
    const [en, zh] = text.split(',');
    english.set(zh, en);
    return zh;
  };
  const names = (days) => new Map(Object.entries(days).map(([date, text]) => [date, zhName(text)]));
  return { off: names(data.holidays), worked: names(data.workdays), english };
}

/** @returns {Promise<{ off: Set<string>, worked: Set<string> }>} */
async function readHolidayCalendar() {
  const off = new Set();
  const worked = new Set();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const { dates } = await readPackageJson(`holiday-calendar/data/CN/${year}.json`);
    for (const { date, type } of dates) (type === 'public_holiday' ? off : worked).add(date);
  }
  return { off, worked };
}

async function readPackageJson(path) {
  return JSON.parse(await readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8'));
}

function resolveDays() {
  const holidays = {};
  const makeUpDays = {};
  for (const date of everyDay()) {
    const off = isOff(date);
    if (off && chineseDays.off.has(date)) holidays[date] = chineseDays.off.get(date);
    if (!off && isWeekend(date))
      makeUpDays[date] = chineseDays.worked.get(date) ?? NOTICES[date].name;
  }
  return { holidays, makeUpDays };
}

function isOff(date) {
  const candidates = [chineseDays, holidayCalendar].map(({ off, worked }) => {
    return off.has(date) || (isWeekend(date) && !worked.has(date));
  });
  if (candidates[0] === candidates[1]) return candidates[0];
  const notice = NOTICES[date];
  if (notice === undefined)
    throw new Error(`the sources differ on ${date}: read the notice and list it`);
  return notice.off;
}

function* everyDay() {
  const last = Date.UTC(LAST_YEAR, 11, 31);
  for (let time = Date.UTC(FIRST_YEAR, 0, 1); time <= last; time += 86_400_000) {
    yield new Date(time).toISOString().slice(0, 10);
  }
}

function isWeekend(date) {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

function render({ holidays, makeUpDays }) {
  const used = new Set([...Object.values(holidays), ...Object.values(makeUpDays)]);
  const names = [...used].map((zh) => [zh, ENGLISH[zh] ?? chineseDays.english.get(zh)]);
  return [
    "import type { WorkingCalendar } from '@jishi/domain';",
    '',
    '/**',
    ' * Mainland China by the yearly notices of the State Council (国务院办公厅关于部分节假日安排的通知). Generated by',
    ' * tools/make-calendar.mjs; a new year is a new file with a new version, and this one is never edited.',
    ' */',
    'export const cn2026v1: WorkingCalendar = {',
    `  version: '${VERSION}',`,
    "  region: 'CN',",
    `  from: '${FIRST_YEAR}-01-01',`,
    `  to: '${LAST_YEAR}-12-31',`,
    `  holidays: ${table(Object.entries(holidays))},`,
    `  makeUpDays: ${table(Object.entries(makeUpDays))},`,
    '};',
    '',
    '/** English names of the holidays that the calendar names in Chinese. */',
    `export const cn2026v1EnglishNames: Readonly<Record<string, string>> = ${table(names, '')};`,
    '',
  ].join('\n');
}

function table(entries, indent = '  ') {
  const rows = entries.map(([key, value]) => `${indent}  ${propertyName(key)}: ${quote(value)},\n`);
  return `{\n${rows.join('')}${indent}}`;
}

/** Quoted as the formatter would quote it, so that formatting changes nothing. */
function propertyName(text) {
  return /^\p{ID_Start}\p{ID_Continue}*$/u.test(text) ? text : quote(text);
}

function quote(text) {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

async function check(expected) {
  if ((await readFile(TARGET, 'utf8')) === expected) return;
  console.error(`${TARGET.pathname} is not what its generator writes`);
  process.exitCode = 1;
}
