import {
  allRules,
  articleOf,
  type JsonObject,
  type ProcedureDefinition,
  type RuleId,
  type RuleUse,
  roleTitles,
  ruleIds,
  stepModule,
  type Text,
} from '@jishi/domain';
import { library, meetingActs } from '@jishi/procedures';

type Rule = ReturnType<typeof allRules>[number];

/** Every rule as a page to read, in Markdown and both languages; made of the rules alone, so that it cannot say else. */
export function rulesPage(): string {
  const rules = allRules();
  const left = ruleIds.filter((id) => !rules.some((rule) => rule.id === id));
  return `${[
    '# Rules 规则',
    'Written by `npm run docs:rules` from the rules themselves; a test keeps it so. Parameters are those of ' +
      `rules version ${library.currentRules}. “Not met” lists every way in which a rule can stand in the way.`,
    ...rules.map(section),
    '## Not yet judged 尚未判定',
    `Rules that no engine decides yet: ${left.join(', ')}.`,
  ].join('\n\n')}\n`;
}

function section(rule: Rule): string {
  const lines = [
    `- Source 依据: ${both({ zh: articleOf(rule.cites, 'zh'), en: articleOf(rule.cites, 'en') })}` +
      (rule.cites.verified ? '' : ' (secondary sources only 仅据二手资料)'),
    `- Judged 判定: ${rule.subject === 'case' ? '每次办理 once for the act' : '逐一人选 for each candidate'}, ` +
      (rule.judges === 'state'
        ? '依事项现状 on the case as it stands'
        : '依所办事项 on what the act says'),
    ...(rule.attested ? ['- Stated by a named person with a document 由专人认定并附依据'] : []),
    ...parametersOf(rule.id),
    `- Who can supply 可由: ${rule.whoCan.map((role) => both(roleTitles[role])).join(', ')}`,
    `- Used 适用: ${usesOf(rule.id).join('; ') || 'by the engine itself 由系统执行'}`,
  ];
  return [`## ${rule.id} ${both(rule.title)}`, lines.join('\n'), reasonsOf(rule)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function parametersOf(id: RuleId): readonly string[] {
  const parameters = library.rules(library.currentRules)?.rules[id]?.parameters ?? {};
  const named = Object.entries(parameters).map(([name, value]) => `\`${name}\` ${shown(value)}`);
  return named.length === 0 ? [] : [`- Parameters 参数: ${named.join(', ')}`];
}

function shown(value: JsonObject[string]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function reasonsOf({ reasons }: Rule): string {
  const rows = Object.values(reasons).map(
    ({ facts, needed }) => `| ${both(facts)} | ${both(needed)} |`,
  );
  if (rows.length === 0) return '';
  return ['| Not met 未满足 | Needed 还需 |', '|---|---|', ...rows].join('\n');
}

/** Where procedures ask for it: acts and gates of their steps, acts on a case, acts of a sitting. */
function usesOf(id: RuleId): readonly string[] {
  const names = (uses: readonly RuleUse[]) => uses.some(({ rule }) => rule === id);
  const inMeeting = Object.entries(meetingActs).filter(([, act]) => names(act.rules));
  return [
    ...library.procedures.flatMap((procedure) => inProcedure(procedure, names)),
    ...inMeeting.map(([act]) => `sitting 会议 \`${act}\``),
  ];
}

function inProcedure(
  { id, acts, steps }: ProcedureDefinition,
  names: (uses: readonly RuleUse[]) => boolean,
): readonly string[] {
  const places = [
    ...Object.entries(acts)
      .filter(([, act]) => names(act.rules))
      .map(([act]) => `\`${act}\``),
    ...steps.flatMap((step) => [
      ...(names(step.gates) ? [`gate 关口 ${both(stepModule(step.kind).title)}`] : []),
      ...Object.entries(step.acts)
        .filter(([, act]) => names(act.rules))
        .map(([act]) => `\`${act}\``),
    ]),
  ];
  return places.map((place) => `${id} ${place}`);
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}
