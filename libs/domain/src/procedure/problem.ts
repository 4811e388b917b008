import type { JsonObject } from '../shared/json.js';
import { fill, type Language, type Text } from '../shared/text.js';

/** What can be wrong with a definition. `{name}` stands for a fact of the problem. */
const wordings = {
  'unknown-case-kind': {
    zh: '没有事项种类“{caseKind}”',
    en: 'there is no kind of case “{caseKind}”',
  },
  'no-steps': { zh: '没有任何环节', en: 'there is no step' },
  'unknown-step': { zh: '没有环节“{step}”', en: 'there is no step “{step}”' },
  'step-twice': { zh: '环节“{step}”出现两次', en: 'the step “{step}” stands here twice' },
  'wrong-order': {
    zh: '环节“{step}”须在“{before}”之后',
    en: 'the step “{step}” has to stand behind “{before}”',
  },
  'mandated-step-missing': {
    zh: '缺少必经环节“{step}”，任何程序不得省略（SYS-01）',
    en: 'the mandated step “{step}” is missing; no procedure may leave it out (SYS-01)',
  },
  'never-closes': {
    zh: '环节“{step}”没有可以办结它的办理事项',
    en: 'no act that somebody may do closes the step “{step}”',
  },
  'unreachable-step': {
    zh: '无法到达环节“{step}”：“{before}”无法办结',
    en: 'the step “{step}” is never reached: “{before}” cannot be closed',
  },
  'unknown-act': { zh: '此处没有办理事项“{act}”', en: 'there is no act “{act}” here' },
  'missing-act': {
    zh: '缺少办理事项“{act}”，须由“{role}”办理',
    en: 'the act “{act}” is missing; it has to be open to “{role}”',
  },
  'unknown-role': { zh: '没有身份“{role}”', en: 'there is no role “{role}”' },
  'nobody-may': {
    zh: '没有人可以办理“{act}”：所列身份均不能在事项上办理',
    en: 'nobody may do “{act}”: none of its roles acts on a case',
  },
  'unknown-rule': { zh: '没有规则“{rule}”', en: 'there is no rule “{rule}”' },
  'no-gate': {
    zh: '规则“{rule}”只能在办理时判断，不能作为关口',
    en: 'the rule “{rule}” is judged on the input of an act and cannot be a gate',
  },
  'gate-unmet': {
    zh: '关口“{rule}”无法通过：没有可办理的“{acts}”',
    en: 'nobody can meet the gate “{rule}”: none of these acts is offered where it needs them: {acts}',
  },
  'unknown-parameter': {
    zh: '规则“{rule}”没有参数“{parameter}”',
    en: 'the rule “{rule}” has no parameter “{parameter}”',
  },
  'wrong-parameter': {
    zh: '规则“{rule}”的参数“{parameter}”应为{type}',
    en: 'the parameter “{parameter}” of rule “{rule}” has to be {type}',
  },
  'unknown-clock': { zh: '此处没有时限“{clock}”', en: 'there is no clock “{clock}” here' },
  'missing-clock': {
    zh: '缺少时限“{clock}”，“{act}”要用到它',
    en: 'the clock “{clock}” is missing; “{act}” uses it',
  },
  'clock-length': {
    zh: '时限“{clock}”没有长度，或长度不是正整数',
    en: 'the clock “{clock}” has no length, or one that is no positive whole number',
  },
  'clock-unit': {
    zh: '时限“{clock}”没有单位，应为工作日、月或年',
    en: 'the clock “{clock}” has no unit: working-days, months or years',
  },
  'document-twice': {
    zh: '材料“{document}”出现两次',
    en: 'the document “{document}” stands here twice',
  },
  'unknown-document': {
    zh: '此处没有材料“{document}”',
    en: 'there is no document “{document}” here',
  },
  'unknown-base': {
    zh: '没有所依据的程序“{base}”',
    en: 'there is no definition “{base}” to build on',
  },
  'no-such-gate': { zh: '此处没有关口“{rule}”', en: 'there is no gate “{rule}” here' },
  loosens: {
    zh: '这一改动放宽了所依据的程序，须写明同意放宽的上级及其文件（waiver）',
    en: 'this difference loosens the definition it builds on: name the superior who allows it, and the document (waiver)',
  },
  'waiver-incomplete': {
    zh: '未写明同意放宽的上级（中英文）或其文件',
    en: 'the superior who waives, in both languages, or the document is missing',
  },
  'missing-translation': {
    zh: '缺少{language}文字',
    en: 'the wording in {language} is missing',
  },
} as const satisfies { readonly [code: string]: Text };

export type ProblemCode = keyof typeof wordings;

/** Where in a definition something stands: the names and places on the way to it. */
export type DefinitionPath = readonly (string | number)[];

/** One thing that is wrong with a definition, and where. */
export interface ProcedureProblem {
  readonly path: DefinitionPath;
  readonly code: ProblemCode;
  readonly facts: JsonObject;
}

export function problem(
  path: DefinitionPath,
  code: ProblemCode,
  facts: JsonObject = {},
): ProcedureProblem {
  return { path, code, facts };
}

/** A problem as a sentence for whoever wrote the definition. */
export function problemWords({ code, facts }: ProcedureProblem, language: Language): string {
  const named = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typesInWords(value)?.[language] ?? value]),
  );
  return fill(wordings[code], language, named);
}

const types: { readonly [type: string]: Text } = {
  act: { zh: '环节中的办理事项', en: 'an act of a step' },
  count: { zh: '非负整数', en: 'a whole number, not below zero' },
  text: { zh: '文字', en: 'a text' },
  flag: { zh: '是或否', en: 'true or false' },
  fraction: {
    zh: '分数（num、den），大于零且不超过一',
    en: 'a fraction (num, den) above zero, at most one',
  },
  list: { zh: '文字列表', en: 'a list of texts' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

function typesInWords(value: unknown): Text | undefined {
  return typeof value === 'string' && Object.hasOwn(types, value) ? types[value] : undefined;
}
