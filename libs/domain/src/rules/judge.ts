import type { RuleUse } from '../procedure/definition.js';
import type { JsonObject } from '../shared/json.js';
import { ruleFor } from './catalogue.js';
import type { RuleInput } from './input.js';
import { type Judgement, judgeRule, type RuleInForce } from './judge-rule.js';
import type { RuleManifest } from './rule.js';

/**
 * Judges every rule, not only up to the first that fails.
 * @param uses the rules at this place of the procedure
 * @param manifest the rules version that the case is pinned to
 */
export function judge(
  uses: readonly RuleUse[],
  manifest: RuleManifest,
  input: RuleInput,
): Judgement {
  const judgements = uses.map((use) => judgeRule(implementationOf(use, manifest), input));
  return {
    refusals: judgements.flatMap(({ refusals }) => refusals),
    outcomes: judgements.flatMap(({ outcomes }) => outcomes),
  };
}

/** The rules among these that can be judged before the act's own input is known. */
export function judgedOnState(
  uses: readonly RuleUse[],
  manifest: RuleManifest,
): readonly RuleUse[] {
  return uses.filter((use) => implementationOf(use, manifest).rule.judges === 'state');
}

function implementationOf(use: RuleUse, manifest: RuleManifest): RuleInForce {
  const entry = manifest.rules[use.rule];
  if (!entry) throw new Error(`rules version ${manifest.version} has no rule ${use.rule}`);
  const rule = ruleFor(use.rule, entry.implementation);
  const parameters: JsonObject = { ...rule.parameters, ...entry.parameters, ...use.with };
  return { rule, implementation: entry.implementation, parameters };
}
