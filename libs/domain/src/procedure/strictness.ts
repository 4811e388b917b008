import type { RuleId } from '../rules/ids.js';
import type { Json, JsonObject } from '../shared/json.js';
import { stepModules } from '../steps/index.js';
import type { StepDraft } from './draft.js';
import { fractionOf } from './parameters.js';

/** In which direction a parameter gets stricter; `on` is true, `wider` holds at least what it held. */
type Direction = 'more' | 'less' | 'on' | 'wider';

/** What is not listed here loosens by any change. */
const directions: {
  readonly [Id in RuleId]?: { readonly [parameter: string]: Direction };
} = {
  E01: { serviceYears: 'more', grassrootsYears: 'more' },
  E02: { posts: 'more' },
  E03: { years: 'more' },
  E04: { years: 'more' },
  E05: { bureauBlocks: 'on' },
  E06: { days: 'more' },
  E09: { years: 'more', asked: 'on' },
  E12: { blocks: 'on' },
  M01: { months: 'less' },
  M06: { months: 'less', reviewed: 'on', liability: 'on' },
  M07: { months: 'more', applies: 'on' },
  M08: { applies: 'on' },
  D02: { meeting: 'on' },
  D05: { categories: 'wider', blocks: 'on' },
  D06: { quorum: 'more' },
  A10: { applies: 'on' },
  B01: { required: 'wider' },
  B05: { onlyPlenary: 'on' },
  B15: { approval: 'wider', filing: 'wider' },
  I01: { gradeWithinYears: 'more', concluded: 'on' },
  I04: { leastMembers: 'more' },
  I07: { categories: 'wider' },
  I08a: { freshMonths: 'less' },
  I08b: { freshMonths: 'less' },
  I08c: { freshMonths: 'less' },
  I08d: { freshMonths: 'less' },
  I13: { bodies: 'wider' },
  X02: { terms: 'less' },
  R01: { anyMonths: 'more', higherMonths: 'more' },
  R02: { months: 'more' },
  R03: { months: 'more' },
  FT09: { leastMonths: 'more', mostMonths: 'less' },
  'SYS-21': { lateAfterWorkingDays: 'less' },
};

/** Whether one of the new values asks for less than the value before it. */
export function loosensParameters(rule: string, before: JsonObject, values: JsonObject): boolean {
  const known = directions[rule as RuleId] ?? {};
  return Object.entries(values).some(([parameter, value]) => {
    const old = before[parameter];
    if (old === undefined || JSON.stringify(old) === JSON.stringify(value)) return false;
    const direction = known[parameter];
    return direction === undefined || !isStricter[direction](old, value);
  });
}

const isStricter: { readonly [D in Direction]: (before: Json, after: Json) => boolean } = {
  more: (before, after) => sizeOf(after) > sizeOf(before),
  less: (before, after) => sizeOf(after) < sizeOf(before),
  on: (_, after) => after === true,
  wider: (before, after) => listOf(before).every((each) => listOf(after).includes(each)),
};

/** A number as it is, a fraction by its value; what is neither is refused by its type. */
function sizeOf(value: Json): number {
  if (typeof value === 'number') return value;
  const fraction = fractionOf(value);
  return fraction ? fraction.num / fraction.den : Number.NaN;
}

function listOf(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : [];
}

type Length = Pick<StepDraft['clocks'][string], 'length' | 'unit' | 'protects'>;

/** A clock that protects somebody never runs shorter; another one only to the side that its step names. */
export function isLooserClock(
  step: string,
  clock: string,
  { before, after }: { readonly before: Length; readonly after: Length },
): boolean {
  const [old, now] = [daysOrMonths(before), daysOrMonths(after)];
  if (old.of !== now.of) return true;
  const module = stepModules.find(({ kind }) => kind === step);
  const stricter = before.protects ? 'longer' : module?.catalogue.clocks[clock]?.stricter;
  return stricter === 'shorter' ? now.count > old.count : now.count < old.count;
}

/** Working days and months have no common measure; years are months. */
function daysOrMonths({ length, unit }: Length) {
  if (unit === 'working-days') return { of: 'days', count: length };
  return { of: 'months', count: unit === 'years' ? length * 12 : length };
}
