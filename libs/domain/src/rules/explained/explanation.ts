import type { RuleEffect } from '../../shared/decision.js';
import type { Text } from '../../shared/text.js';

/** What a rule says, for people who read: never an input of a decision. */
export interface RuleExplanation {
  /** When the rule is met, in words; `{name}` stands for the parameter of that name. */
  readonly predicate: Text;
  /** Inputs that stand in decisions and refusals for everybody who may read the case; null where there are none. */
  readonly shown: Text | null;
  /** Inputs about persons: a decision refers to them, a refusal never says them. */
  readonly sealed: Text | null;
  /** What follows where it is not met; none for a rule that only leads onto a path or gives a value. */
  readonly effects: readonly RuleEffect[];
}

/** The rules of one family, explained. */
export type Explained<Id extends string> = { readonly [Each in Id]: RuleExplanation };

export const text = (zh: string, en: string): Text => ({ zh, en });
