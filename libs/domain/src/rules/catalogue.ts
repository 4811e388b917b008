import { a01, a02, a04 } from './appointment.js';
import type { RuleId } from './ids.js';
import type { RuleInput } from './input.js';
import { sys21 } from './late-entry.js';
import { sys01, sys02, sys03, sys04, sys05, sys07, sys08 } from './product.js';
import type { Rule } from './rule.js';

/**
 * Every implementation of every rule, by number. A changed predicate is one more implementation
 * beside the old one, so that a stored decision re-decides to the same outcome for ever.
 */
const implementations: {
  readonly [Id in RuleId]?: { readonly [implementation: number]: Rule<RuleInput> };
} = {
  A01: { 1: a01 },
  A02: { 1: a02 },
  A04: { 1: a04 },
  'SYS-01': { 1: sys01 },
  'SYS-02': { 1: sys02 },
  'SYS-03': { 1: sys03 },
  'SYS-04': { 1: sys04 },
  'SYS-05': { 1: sys05 },
  'SYS-07': { 1: sys07 },
  'SYS-08': { 1: sys08 },
  'SYS-21': { 1: sys21 },
};

export function ruleFor(id: RuleId, implementation: number): Rule<RuleInput> {
  const found = implementations[id]?.[implementation];
  if (!found) throw new Error(`rule ${id} has no implementation ${implementation}`);
  return found;
}

/** The newest implementation of every rule there is, for catalogues and wordings. */
export function allRules(): readonly Rule<RuleInput>[] {
  return Object.values(implementations).flatMap((numbered) => Object.values(numbered).slice(-1));
}
