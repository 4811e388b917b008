import type { Json, JsonObject } from '../shared/json.js';
import type { Language, Text } from '../shared/text.js';
import type { ActDefinition, RuleUse } from './definition.js';
import {
  arrow,
  compared,
  type Difference,
  type DifferenceSubject,
  type Place,
  said,
} from './difference.js';
import { actWord, ruleWord } from './names.js';
import { fractionOf } from './parameters.js';

/** What a difference between rules is about: a gate of the step, or a rule of one act. */
interface About {
  readonly subject: DifferenceSubject;
  readonly place: Place;
  readonly word: Text;
}

export function gateDifferences(
  before: readonly RuleUse[],
  after: readonly RuleUse[],
  place: Place,
): readonly Difference[] {
  return useDifferences(before, after, {
    subject: 'gate',
    place,
    word: { zh: '关口', en: 'gate' },
  });
}

export function actRuleDifferences(
  act: string,
  [before, after]: readonly [ActDefinition, ActDefinition],
  place: Place,
): readonly Difference[] {
  const { zh, en } = actWord(act);
  const word = { zh: `“${zh}”的规则`, en: `rule of “${en}”` };
  return useDifferences(before.rules, after.rules, { subject: 'rule', place, word });
}

function useDifferences(
  before: readonly RuleUse[],
  after: readonly RuleUse[],
  about: About,
): readonly Difference[] {
  const [old, now] = [byRule(before), byRule(after)];
  const { removed, added, kept } = compared(old, now);
  return [
    ...removed.map((key) => whole('removed', old[key] as RuleUse, about)),
    ...added.map((key) => whole('added', now[key] as RuleUse, about)),
    ...kept.flatMap((key) => parameterDifferences(old[key] as RuleUse, now[key] as RuleUse, about)),
  ];
}

/** A rule may be asked for twice at one place; each time is one of its own. */
function byRule(uses: readonly RuleUse[]): { readonly [key: string]: RuleUse } {
  return Object.fromEntries(
    uses.map((use, index) => {
      const earlier = uses.slice(0, index).filter(({ rule }) => rule === use.rule).length;
      return [`${use.rule}#${earlier}`, use];
    }),
  );
}

function whole(mark: 'added' | 'removed', { rule }: RuleUse, about: About): Difference {
  const { zh, en } = ruleWord(rule);
  const words = { zh: `${about.word.zh} ${zh}`, en: `${about.word.en} ${en}` };
  return said(mark, about.subject, about.place, { name: rule, words });
}

function parameterDifferences(
  before: RuleUse,
  after: RuleUse,
  about: About,
): readonly Difference[] {
  const old: JsonObject = before.with ?? {};
  const now: JsonObject = after.with ?? {};
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const change = (language: Language) =>
      arrow(valueWord(old[name], language), valueWord(now[name], language));
    if (valueWord(old[name], 'en') === valueWord(now[name], 'en')) return [];
    const { zh, en } = ruleWord(after.rule);
    const words = {
      zh: `${about.word.zh} ${zh} 参数 ${name} ${change('zh')}`,
      en: `${about.word.en} ${en}, ${name} ${change('en')}`,
    };
    return [said('changed', about.subject, about.place, { name: after.rule, words })];
  });
}

function valueWord(value: Json | undefined, language: Language): string {
  if (value === undefined) return language === 'zh' ? '规则版本的值' : "the rules version's";
  if (typeof value === 'string') return value;
  const fraction = fractionOf(value);
  return fraction ? `${fraction.num}/${fraction.den}` : JSON.stringify(value);
}
