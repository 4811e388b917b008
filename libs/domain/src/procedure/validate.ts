import type { RuleManifest } from '../rules/rule.js';
import type { ProcedureDefinition } from './definition.js';
import type { ProcedureDraft } from './draft.js';
import type { ProcedureProblem } from './problem.js';
import { actProblems } from './validate-acts.js';
import { clockProblems } from './validate-clocks.js';
import { gateProblems, ruleUseProblems } from './validate-rules.js';
import { orderProblems } from './validate-steps.js';
import { textProblems } from './validate-texts.js';

/** A definition that cases may run under, or all that is wrong with the draft. */
export type Validated =
  | { readonly kind: 'sound'; readonly definition: ProcedureDefinition }
  | { readonly kind: 'unsound'; readonly problems: readonly ProcedureProblem[] };

/**
 * Says whether cases can run under a definition: every name in it is known, every step is reached
 * and can be closed, every gate can be met by somebody, no mandated step is left out (SYS-01).
 * @param manifest the rules version under which its cases are opened
 */
export function validateProcedure(draft: ProcedureDraft, manifest: RuleManifest): Validated {
  const problems = [
    ...textProblems(draft),
    ...orderProblems(draft),
    ...actProblems(draft),
    ...ruleUseProblems(draft, manifest),
    ...gateProblems(draft, manifest),
    ...clockProblems(draft),
  ];
  return problems.length === 0
    ? { kind: 'sound', definition: draft as ProcedureDefinition }
    : { kind: 'unsound', problems };
}
