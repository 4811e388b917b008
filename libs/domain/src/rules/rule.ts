import type { Role } from '../access/roles.js';
import type { RuleEffect } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import type { Text } from '../shared/text.js';
import type { RuleId } from './ids.js';

/** The legal text that a rule rests on. `verified` is false where only secondary sources were read. */
export interface Citation {
  readonly text: 'regulations' | 'companion' | 'local' | 'product';
  readonly article: string;
  readonly verified: boolean;
}

/** Wordings of one way in which a rule is not met, after the pattern "Facts: … Needed: …". */
export interface ReasonWording {
  readonly facts: Text;
  readonly needed: Text;
}

/**
 * What a rule says. `facts` are public inputs: counts, dates of acts, quotas, opaque ids; never a
 * fact about a person. The effect belongs to the result, because one rule may block, hold or warn.
 */
export type RuleResult =
  | { readonly outcome: 'met'; readonly facts: JsonObject }
  | { readonly outcome: 'not-applicable'; readonly facts: JsonObject }
  | {
      readonly outcome: 'not-met';
      readonly effect: RuleEffect;
      readonly reason: string;
      readonly facts: JsonObject;
      readonly whoCan?: readonly Role[];
      readonly earliest?: IsoDate;
    };

export const met = (facts: JsonObject = {}): RuleResult => ({ outcome: 'met', facts });
export const notApplicable = (facts: JsonObject = {}): RuleResult => ({
  outcome: 'not-applicable',
  facts,
});

/** The commonest answer: the act is refused. */
export function blocked(
  reason: string,
  facts: JsonObject = {},
  more: { readonly whoCan?: readonly Role[]; readonly earliest?: IsoDate } = {},
): RuleResult {
  return { outcome: 'not-met', effect: 'block', reason, facts, ...more };
}

export function held(
  reason: string,
  facts: JsonObject = {},
  more: { readonly whoCan?: readonly Role[]; readonly earliest?: IsoDate } = {},
): RuleResult {
  return { outcome: 'not-met', effect: 'hold', reason, facts, ...more };
}

/** The regulation says "generally": recorded as a warning, never a refusal. */
export function warned(reason: string, facts: JsonObject = {}): RuleResult {
  return { outcome: 'not-met', effect: 'warn', reason, facts };
}

/**
 * One checkable rule. `subject` says on what it is judged: once per act, or once for each candidate.
 * `judges: 'state'` needs no input of the act, so it can be shown before the act is tried.
 */
export interface Rule<Input, Parameters extends JsonObject = JsonObject> {
  readonly id: RuleId;
  readonly cites: Citation;
  readonly title: Text;
  readonly judges: 'act' | 'state';
  readonly subject: 'case' | 'candidate';
  readonly whoCan: readonly Role[];
  readonly parameters: Parameters;
  /** What it asks for is stated by a named person with a document (`attest-rule`), not computed. */
  readonly attested?: true;
  readonly reasons: { readonly [reason: string]: ReasonWording };
  check(input: Input, parameters: Parameters): RuleResult;
}

/** Keeps a rule's parameter type while the catalogue holds all rules alike. */
export function rule<Input, Parameters extends JsonObject>(
  definition: Rule<Input, Parameters>,
): Rule<Input> {
  return definition;
}

/** Which implementation of each rule is in force, with its parameters: the content of a rules version. */
export interface RuleManifest {
  /** `<edition>.<n>`, for example `2019.1`. */
  readonly version: string;
  readonly rules: {
    readonly [Id in RuleId]?: { readonly implementation: number; readonly parameters: JsonObject };
  };
}

export const regulations = (article: string, verified = true): Citation => ({
  text: 'regulations',
  article,
  verified,
});
export const product: Citation = { text: 'product', article: '', verified: true };
/** What local texts share; read in secondary sources alone. */
export const localTexts: Citation = { text: 'local', article: '', verified: false };
