import { roleTitles } from '../access/role-titles.js';
import type { Role } from '../access/roles.js';
import type { Refusal } from '../shared/decision.js';
import type { Json, JsonObject } from '../shared/json.js';
import { fill, type Language, type Text } from '../shared/text.js';
import { stepModules } from '../steps/index.js';
import { allRules } from './catalogue.js';
import { codeWords } from './code-words.js';
import { toleranceWords } from './tolerance-words.js';

/** A refusal put into words after the pattern of the product; names and numbers are the caller's. */
export interface RefusalWords {
  readonly rule: string;
  readonly article: string;
  readonly title: string;
  readonly facts: string;
  readonly needed: string;
  readonly who: string;
}

export function wordsOf(refusal: Refusal, language: Language): RefusalWords {
  const rule = allRules().find((each) => each.id === refusal.rule);
  const reason = rule?.reasons[refusal.reason];
  if (!rule || !reason) throw new Error(`${refusal.rule} has no wording for ${refusal.reason}`);
  const values = inWords(refusal.facts, language);
  return {
    rule: rule.id,
    article: articleOf(rule.cites, language),
    title: rule.title[language],
    facts: fill(reason.facts, language, values),
    needed: fill(reason.needed, language, values),
    who: refusal.whoCan
      .map((role) => roleTitles[role][language])
      .join(language === 'zh' ? '、' : ', '),
  };
}

/** Facts hold the product's own codes; people read their names. */
export function inWords(
  facts: JsonObject,
  language: Language,
): { readonly [name: string]: unknown } {
  const named = (value: Json): unknown => {
    if (Array.isArray(value)) return value.map(named);
    return typeof value === 'string' ? (nameOf(value)?.[language] ?? value) : value;
  };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, named(value)]));
}

function nameOf(code: string): Text | undefined {
  if (Object.hasOwn(roleTitles, code)) return roleTitles[code as Role];
  const words: { readonly [code: string]: Text } = { ...codeWords, ...toleranceWords };
  if (Object.hasOwn(words, code)) return words[code];
  return stepModules.find(({ kind }) => kind === code)?.title;
}

/** How a rule is cited beside its id. */
export function articleOf(
  cites: { readonly text: string; readonly article: string },
  language: Language,
): string {
  if (cites.text === 'product') return language === 'zh' ? '产品规则' : 'product rule';
  if (cites.article === '') return language === 'zh' ? '本地规则' : 'local rule';
  return language === 'zh' ? `第${cites.article}条` : `art ${cites.article}`;
}

/** The whole sentence of a refusal, without its number in the record. */
export function sentenceOf(act: Text, refusal: Refusal, language: Language): string {
  const words = wordsOf(refusal, language);
  const earliest = refusal.earliest;
  if (language === 'zh') {
    const last = earliest ? `最早：${earliest}。` : '';
    return `不能办理：${act.zh}。依据：${words.rule}（${words.article}）。现状：${words.facts}。还需：${words.needed}。可由：${words.who}。${last}`;
  }
  const last = earliest ? ` Earliest: ${earliest}.` : '';
  return `Not recorded: ${act.en}. Rule: ${words.rule} (${words.article}). Facts: ${words.facts}. Needed: ${words.needed}. Who can: ${words.who}.${last}`;
}
