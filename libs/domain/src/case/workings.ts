import { type StepDefinition } from '../procedure/definition.js';
import type { DecideContext } from '../shared/aggregate.js';
import type { Json, JsonObject } from '../shared/json.js';
import { fill, type Language, type Text } from '../shared/text.js';
import type { Working, Workings } from '../shared/workings.js';
import { stepModule } from '../steps/index.js';
import type { OpenedCase, StepRun } from './state.js';

/** A computed value in words of both languages. */
export type WorkingInWords = Working & {
  readonly title: Text;
  readonly value: Text;
  readonly how: Text;
};

/** What nobody types in a step, in the order of its articles. */
export function workingsOf(
  state: OpenedCase,
  run: StepRun,
  step: StepDefinition,
  { registers, rules }: DecideContext,
): readonly WorkingInWords[] {
  const { workings } = stepModule(run.kind);
  if (!workings) return [];
  return workings
    .of({ run, state, step, registers, rules })
    .map((working) => ({ ...working, ...wordsOfWorking(working, workings) }));
}

/** @throws Error where the step has no wording for what it computes */
export function wordsOfWorking({ what, facts }: Working, { wordings }: Pick<Workings, 'wordings'>) {
  const words = wordings[what];
  if (!words) throw new Error(`${what} is computed and has no wording`);
  const inBoth = (text: Text): Text => ({
    zh: fill(text, 'zh', named(facts, 'zh')),
    en: fill(text, 'en', named(facts, 'en')),
  });
  return { title: words.title, value: inBoth(words.value), how: inBoth(words.how) };
}

const codes = new Map<Json, Text>([
  ['working-days', { zh: '个工作日', en: 'working day(s)' }],
  ['months', { zh: '个月', en: 'month(s)' }],
  ['years', { zh: '年', en: 'year(s)' }],
  ['counted', { zh: '计入', en: 'counted' }],
  ['not-counted', { zh: '不计入', en: 'not counted' }],
]);

function named(facts: JsonObject, language: Language): { readonly [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, codes.get(value)?.[language] ?? value]),
  );
}
