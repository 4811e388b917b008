import {
  articleOf,
  effectTitles,
  type JsonObject,
  type RuleEntry,
  type RulePlace,
  roleTitles,
  ruleBook,
  stepModule,
  type Text,
} from '@jishi/domain';
import { library } from '@jishi/procedures';

type Rule = NonNullable<RuleEntry['rule']>;

/** Every rule as a page to read, in Markdown and both languages; made of the rules alone, so that it cannot say else. */
export function rulesPage(): string {
  return `${[
    '# Rules 规则',
    'Written by `npm run docs:rules` from the rules themselves; a test keeps it so. Parameters are those of ' +
      `rules version ${library.currentRules}. “Not met” lists every way in which a rule can stand in the way.`,
    ...ruleBook(library).map(section),
  ].join('\n\n')}\n`;
}

function section(entry: RuleEntry): string {
  const { id, title, rule } = entry;
  const lines = [
    `- Met 满足: ${both(entry.predicate)}`,
    sourceOf(entry),
    ...(rule ? judgedOf(rule) : ['- Not judged yet 尚未判定']),
    `- Effect 效力: ${effectsOf(entry)}`,
    ...inputsOf(entry),
    ...parametersOf(entry),
    ...(rule
      ? [`- Who can supply 可由: ${rule.whoCan.map((role) => both(roleTitles[role])).join(', ')}`]
      : []),
    `- Used 适用: ${usesOf(entry).join('; ') || 'by the engine itself 由系统执行'}`,
    ...(entry.waiver ? [`- Waiver 放宽: ${both(entry.waiver)}`] : []),
    ...entry.openPoints.map((point) => `- Open point 待定: ${both(point)}`),
  ];
  return [`## ${id} ${both(title)}`, lines.join('\n'), rule ? reasonsOf(rule) : '']
    .filter((part) => part !== '')
    .join('\n\n');
}

function sourceOf({ cites, versions }: RuleEntry): string {
  const edition =
    cites.text === 'regulations' && versions[0] ? ` (${versions[0].version.split('.')[0]})` : '';
  const article = both({ zh: articleOf(cites, 'zh'), en: articleOf(cites, 'en') });
  const mark = cites.verified ? '' : ' (secondary sources only 仅据二手资料)';
  return `- Source 依据: ${article}${edition}${mark}`;
}

function judgedOf({ subject, judges, attested }: Rule): readonly string[] {
  return [
    `- Judged 判定: ${subject === 'case' ? '每次办理 once for the act' : '逐一人选 for each candidate'}, ` +
      (judges === 'state'
        ? '依事项现状 on the case as it stands'
        : '依所办事项 on what the act says'),
    ...(attested ? ['- Stated by a named person with a document 由专人认定并附依据'] : []),
  ];
}

function effectsOf({ effects }: RuleEntry): string {
  const named = effects.map((effect) => `\`${effect}\` ${both(effectTitles[effect])}`);
  return named.join('; ') || '不妨碍办理，确定后续路径 stands in no way: it leads onto a path';
}

function inputsOf({ shown, sealed }: RuleEntry): readonly string[] {
  return [
    ...(shown ? [`- Public inputs 公开的依据: ${both(shown)}`] : []),
    ...(sealed ? [`- Sealed inputs 不公开的依据: ${both(sealed)}`] : []),
  ];
}

function parametersOf({ versions }: RuleEntry): readonly string[] {
  const named = namedIn(versions[0]?.parameters ?? {});
  return named === '' ? [] : [`- Parameters 参数: ${named}`];
}

function namedIn(parameters: JsonObject): string {
  return Object.entries(parameters)
    .map(([name, value]) => `\`${name}\` ${shownOf(value)}`)
    .join(', ');
}

function shownOf(value: JsonObject[string]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function reasonsOf({ reasons }: Rule): string {
  const rows = Object.values(reasons).map(
    ({ facts, needed }) => `| ${both(facts)} | ${both(needed)} |`,
  );
  if (rows.length === 0) return '';
  return ['| Not met 未满足 | Needed 还需 |', '|---|---|', ...rows].join('\n');
}

/** Where procedures ask for it: acts and gates of their steps, acts on a case, acts of other streams. */
function usesOf({ places }: RuleEntry): readonly string[] {
  return [...new Set(places.map(useOf))];
}

function useOf({ procedure, stream, step, act }: RulePlace): string {
  if (procedure === null) return `${stream ?? ''} \`${act ?? ''}\``;
  const id = procedure.split('@')[0] ?? '';
  if (act !== null) return `${id} \`${act}\``;
  return `${id} gate 关口 ${step ? both(stepModule(step).title) : ''}`;
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}
