import type { RuleUse } from '../procedure/definition.js';
import type { Refusal, RuleOutcome } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import { ruleFor } from './catalogue.js';
import type { Rule, RuleManifest, RuleResult } from './rule.js';
import type { RuleInput } from './input.js';

/** What all rules of one act said. */
export interface Judgement {
  readonly refusals: readonly Refusal[];
  readonly outcomes: readonly RuleOutcome[];
}

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
  const refusals: Refusal[] = [];
  const outcomes: RuleOutcome[] = [];
  for (const use of uses) {
    const { rule, implementation, parameters } = implementationOf(use, manifest);
    for (const subject of subjectsOf(rule, input)) {
      const result = rule.check(subject, parameters);
      const candidate = subject.candidate ? { candidateId: subject.candidate.candidateId } : {};
      if (result.outcome === 'not-met' && result.effect !== 'warn') {
        refusals.push({ ...refusalOf(rule, result, result.effect), ...candidate });
      } else {
        outcomes.push({
          rule: rule.id,
          implementation,
          parameters,
          ...outcomeOf(result),
          ...candidate,
        });
      }
    }
  }
  return { refusals, outcomes };
}

/** The rules among these that can be judged before the act's own input is known. */
export function judgedOnState(
  uses: readonly RuleUse[],
  manifest: RuleManifest,
): readonly RuleUse[] {
  return uses.filter((use) => implementationOf(use, manifest).rule.judges === 'state');
}

function implementationOf(use: RuleUse, manifest: RuleManifest) {
  const entry = manifest.rules[use.rule];
  if (!entry) throw new Error(`rules version ${manifest.version} has no rule ${use.rule}`);
  const rule = ruleFor(use.rule, entry.implementation);
  const parameters: JsonObject = { ...rule.parameters, ...entry.parameters, ...use.with };
  return { rule, implementation: entry.implementation, parameters };
}

function subjectsOf(rule: Rule<RuleInput>, input: RuleInput): readonly RuleInput[] {
  if (rule.subject === 'case') return [input];
  return input.candidates.map((candidate) => ({ ...input, candidate }));
}

type NotMet = Extract<RuleResult, { readonly outcome: 'not-met' }>;

function refusalOf(rule: Rule<RuleInput>, result: NotMet, effect: Refusal['effect']): Refusal {
  if (!Object.hasOwn(rule.reasons, result.reason))
    throw new Error(`${rule.id} has no wording for ${result.reason}`);
  return {
    rule: rule.id,
    effect,
    reason: result.reason,
    facts: result.facts,
    whoCan: result.whoCan ?? rule.whoCan,
    ...(result.earliest === undefined ? {} : { earliest: result.earliest }),
  };
}

function outcomeOf(result: RuleResult): Pick<RuleOutcome, 'outcome' | 'facts' | 'reason'> {
  if (result.outcome !== 'not-met') return { outcome: result.outcome, facts: result.facts };
  return { outcome: 'warned', facts: result.facts, reason: result.reason };
}
