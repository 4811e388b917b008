import { ruleFor } from '../rules/catalogue.js';
import { whoms } from '../rules/consultation.js';
import type { RuleId } from '../rules/ids.js';
import type { RuleManifest } from '../rules/rule.js';
import type { Json, JsonObject } from '../shared/json.js';
import { consultees } from '../steps/decision/commands.js';
import { stepModules } from '../steps/index.js';

/** What a parameter of a rule holds, by the value that it has where nothing overrides it. */
export type ParameterType =
  | 'act'
  | 'consultations'
  | 'count'
  | 'text'
  | 'flag'
  | 'fraction'
  | 'list';

/** The parameters of a rule where no definition overrides them; undefined where the rules version has no such rule. */
export function parametersOf(rule: string, manifest: RuleManifest): JsonObject | undefined {
  const entry = Object.hasOwn(manifest.rules, rule) ? manifest.rules[rule as RuleId] : undefined;
  if (!entry) return undefined;
  return { ...ruleFor(rule as RuleId, entry.implementation).parameters, ...entry.parameters };
}

/** Parameters that name things of the product: one that does not exist would judge nothing. */
const namingThings: { readonly [parameter: string]: ParameterType } = {
  preparedBy: 'act',
  required: 'consultations',
};

export function typeOfParameter(parameter: string, value: Json): ParameterType {
  const naming = Object.hasOwn(namingThings, parameter) ? namingThings[parameter] : undefined;
  if (naming) return naming;
  if (typeof value === 'number') return 'count';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'fraction';
}

const isOfType: { readonly [Type in ParameterType]: (value: Json) => boolean } = {
  act: (value) =>
    typeof value === 'string' && stepModules.some(({ acts }) => Object.hasOwn(acts, value)),
  consultations: (value) => Array.isArray(value) && value.every(isConsultation),
  count: (value) => isCount(value),
  flag: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string' && value !== '',
  list: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  fraction: (value) => fractionOf(value) !== null,
};

export function fits(value: Json, type: ParameterType): boolean {
  return isOfType[type](value);
}

/** A part of a whole: above zero, at most one. */
export function fractionOf(value: Json): { readonly num: number; readonly den: number } | null {
  const { num, den } = (value ?? {}) as JsonObject;
  return isCount(num) && isCount(den) && num > 0 && num <= den ? { num, den } : null;
}

/** Who is consulted about whom (B01). */
function isConsultation(value: Json): boolean {
  const { consultee, whom } = (value ?? {}) as JsonObject;
  return isOneOf(consultees, consultee) && isOneOf(whoms, whom);
}

function isOneOf(known: readonly string[], value: Json | undefined): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
