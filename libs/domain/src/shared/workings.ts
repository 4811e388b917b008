import type { SkippedDay } from '../calendar/working-days.js';
import type { OpenedCase, StepRun } from '../case/state.js';
import type { ClockDefinition, StepDefinition } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import type { RuleId } from '../rules/ids.js';
import type { RuleManifest } from '../rules/rule.js';
import type { IsoDate } from './event.js';
import type { JsonObject } from './json.js';
import type { Text } from './text.js';

/** A value that nobody types, with what it was made of. All of it is public: counts, days, quotas. */
export type Working = {
  /** A key of the step's wordings. */
  readonly what: string;
  readonly rule: RuleId;
  readonly facts: JsonObject;
  readonly candidateId?: string;
  readonly postId?: string;
  /** Whether a check holds; left out where the value is no check. */
  readonly holds?: boolean;
  /** For a period of working days, each day that counted and each that did not. */
  readonly counted?: readonly IsoDate[];
  readonly skipped?: readonly SkippedDay[];
};

export interface WorkingInput {
  readonly run: StepRun;
  readonly state: OpenedCase;
  readonly step: StepDefinition;
  readonly registers: Registers;
  readonly rules: RuleManifest;
}

/** What is computed in a step: named, as a value, and how it came about. */
export interface WorkingWords {
  readonly title: Text;
  readonly value: Text;
  readonly how: Text;
}

export interface Workings {
  readonly wordings: { readonly [what: string]: WorkingWords };
  of(input: WorkingInput): readonly Working[];
}

/** How a period was counted, from the clock that gave it its length. */
export function counting(
  clock: ClockDefinition,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): JsonObject {
  const { length, unit } = clock;
  return { from, to, length, unit, firstDay: countsFirstDay(clock) ? 'counted' : 'not-counted' };
}

function countsFirstDay({ unit, countStartDay }: ClockDefinition): boolean {
  return unit === 'working-days' ? countStartDay === true : countStartDay !== false;
}

/** How every counted period is explained. */
export const howCounted: Text = {
  zh: '自{from}起{length}{unit}，首日{firstDay}',
  en: '{length} {unit} from {from}, the first day {firstDay}',
};

export const lastDay: Text = { zh: '{to}', en: '{to}' };
