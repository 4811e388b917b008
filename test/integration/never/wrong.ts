type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** Words that stand for each other: a wrong one is taken from the same list. */
const vocabularies: readonly (readonly string[])[] = [
  ['k1', 'k2', 'k9'],
  ['r1', 'r2', 'r9'],
  ['i1', 'i2', 'i9'],
  ['demo-p02', 'demo-p16', 'demo-p01', 'demo-p03', 'demo-p04', 'demo-p05', 'demo-p21', 'demo-p99'],
  ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10', 'demo-p11'],
  ['untrue', 'shortcoming', 'affects', 'not-verifiable'],
  ['nothing-found', 'suspend', 'not-suitable', 'clear', 'in-doubt', 'not-clear', 'unresolved'],
  ['demo-p14', 'demo-p15'],
  ['agree', 'disagree', 'defer'],
  ['for', 'against'],
  ['positive', 'negative'],
  ['full', 'lighter', 'reduced', 'refused'],
  ['corrected', 'not-corrected'],
  ['approved', 'refused'],
  ['consent', 'refusal'],
  ['paper-ballot', 'open-statements'],
  ['nomination', 'urgent'],
  ['demo-body1', 'demo-body2', 'never-body'],
  ['pass', 'fail'],
  ['start', 'do-not-start'],
  ['secretary', 'discipline-secretary'],
  ['scrutineer', 'counter'],
  ['not-required', 'approved', 'missing'],
  ['organisation', 'person', 'leader'],
  ['special-post', 'above-bureau'],
  ['discipline-own-unit', 'discipline-department', 'file-audit', 'personal-matters', 'petitions'],
];

const numbers = [-1, 1, 5, -20];
const days = [-1, 1, -3, -10, 30, -40, -400];

/** The same data with one thing slightly wrong: another word or date, one more or less, or a part left out. */
export function slightlyWrong(
  data: object,
  { place, how }: { readonly place: number; readonly how: number },
): object {
  const paths = pathsOf(data as Json, []);
  const path = paths[place % Math.max(1, paths.length)];
  if (path === undefined) return data;
  return changed(data as Json, path, (value) => wrongValue(value, how)) as object;
}

const leftOut = Symbol('left out');

function wrongValue(value: Json, how: number): Json | typeof leftOut {
  if (typeof value === 'number') return value + pick(numbers, how);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return wrongWord(value, how);
  return leftOut;
}

function wrongWord(word: string, how: number): Json | typeof leftOut {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return daysAfter(word, pick(days, how));
  const others = vocabularies.find((each) => each.includes(word))?.filter((each) => each !== word);
  return others && how % 6 > 0 ? pick(others, how) : leftOut;
}

function pick<Value>(list: readonly Value[], index: number): Value {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Every value below the whole; a text that is sealed counts as one. */
function pathsOf(value: Json, path: Path): readonly Path[] {
  const here = path.length > 0 ? [path] : [];
  if (value === null || typeof value !== 'object' || Object.hasOwn(value, 'text')) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
  ];
}

function changed(value: Json, path: Path, change: (value: Json) => Json | typeof leftOut): Json {
  const [key, ...rest] = path;
  const entries = Object.entries(value as object).flatMap(([name, inner]: [string, Json]) => {
    if (name !== key) return [[name, inner] as const];
    const next = rest.length > 0 ? changed(inner, rest, change) : change(inner);
    return next === leftOut ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** @param date `YYYY-MM-DD` */
export function daysAfter(date: string, count: number): string {
  return new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10);
}
