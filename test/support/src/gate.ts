import type { CaseState, JsonObject, OpenedCase, RuleId } from '@jishi/domain';
import type { World } from './case-spec.js';
import { gateAlone } from './golden/line.js';
import { historyOf, witness } from './golden/witness.js';
import { contextOf } from './world.js';

/**
 * What one rule says of a case as it stands, as the one gate of its current step, for each candidate or once:
 * `met`, `warned <reason>`, `not-required`, or the effect and the reason for which the gate is open.
 */
export function gate(
  world: World,
  state: CaseState,
  rule: RuleId,
  { on, with: parameters = {} }: { readonly on: string; readonly with?: JsonObject },
): readonly string[] {
  const opened = state as OpenedCase;
  const asked = { gate: { rule, with: parameters } };
  const context = contextOf(world, { as: 'officer', on });
  const answer = gateAlone(opened, asked.gate, context);
  const events = historyOf(state);
  if (events) witness({ stream: `case/${opened.caseId}`, events, asked, context, answer });
  return answer.map((each) => {
    if (each.state === 'open') return `${each.refusal.effect} ${each.refusal.reason}`;
    return each.state === 'warned' ? `warned ${each.outcome.reason}` : each.state;
  });
}
