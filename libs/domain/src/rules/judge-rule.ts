import type { Refusal, RuleOutcome } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import type { RuleInput } from './input.js';
import type { Rule, RuleResult } from './rule.js';

/** What rules said of one act. */
export interface Judgement {
  readonly refusals: readonly Refusal[];
  readonly outcomes: readonly RuleOutcome[];
}

/** A rule as a rules version and a place of the procedure ask for it. */
export interface RuleInForce {
  readonly rule: Rule<RuleInput>;
  readonly implementation: number;
  readonly parameters: JsonObject;
}

/** What one rule says: once of the act, or once of each candidate. */
export function judgeRule(inForce: RuleInForce, input: RuleInput): Judgement {
  const refusals: Refusal[] = [];
  const outcomes: RuleOutcome[] = [];
  const { rule, implementation, parameters } = inForce;
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
  return { refusals, outcomes };
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
