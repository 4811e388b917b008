import type { JsonObject, RuleId } from '@jishi/domain';
import { type GoldenLine, goldenText } from './line.js';

/** What one rule said in a golden line. */
export interface RuleResultInLine {
  readonly rule: RuleId;
  readonly side: 'met' | 'not-met' | 'not-applicable';
  /** All that it said, as text. */
  readonly said: string;
}

/** Every result of a rule that a line holds: refusals, the outcomes in events, or the lines of the gate that was asked. */
export function ruleResultsIn({ answer }: Pick<GoldenLine, 'answer'>): readonly RuleResultInLine[] {
  if (!('kind' in answer))
    return answer.map((each) =>
      result(each.rule, each.state === 'open' ? each.refusal : each.outcome),
    );
  if (answer.kind === 'refused') return answer.refusals.map((each) => result(each.rule, each));
  if (answer.kind !== 'accepted') return [];
  return answer.events
    .flatMap(({ data }) => [data.rules, data.gates].flatMap((each) => (each ?? []) as JsonObject[]))
    .map((outcome) => result(outcome.rule as RuleId, outcome));
}

function result(rule: RuleId, said: object): RuleResultInLine {
  return { rule, side: sideOf(said), said: goldenText(said) };
}

/** A warning is a rule that is not met; a refusal names no outcome at all. */
function sideOf(said: { readonly outcome?: string }): RuleResultInLine['side'] {
  if (said.outcome === 'met' || said.outcome === 'not-applicable') return said.outcome;
  return 'not-met';
}
