import type { RuleUse } from '../procedure/definition.js';
import { everyActRules } from '../rules/every-act.js';
import { judge } from '../rules/judge.js';
import type { Command } from '../shared/aggregate.js';
import { dated } from '../shared/dated.js';
import { type ActResult, type Decision, refused } from '../shared/decision.js';
import type { NewEvent } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import { unusableSignature } from '../shared/paper-signers.js';
import type { GovernedContext } from './open-case.js';
import { ruleInput } from './rule-input.js';
import { type CaseState, currentRun, type OpenedCase } from './state.js';

/** One command on one case, with all it is decided by. */
export interface Deciding {
  readonly state: CaseState;
  readonly command: Command;
  readonly context: GovernedContext;
}

/** Judges the rules first; a warning or a met rule goes into the first event of the act. */
export function judged(
  uses: readonly RuleUse[],
  { state, command, context }: Deciding,
  act: () => ActResult,
): Decision {
  const opened = state.status === 'unopened' ? null : state;
  const judgement = judge(
    [...everyActRules, ...uses],
    context.rules,
    ruleInput(opened, command, context),
  );
  if (judgement.refusals.length > 0) return refused(...judgement.refusals);
  const result = unusableSignature(command.data, context) ?? dated(command, context, act);
  if (result.kind === 'invalid') return result;
  const [first, ...others] = result.events.map((event) => ofRun(event, opened));
  if (!first) throw new Error(`${command.name} was accepted and records nothing`);
  const rules = judgement.outcomes as unknown as readonly JsonObject[];
  const head = { ...first, data: { ...first.data, act: command.name, rules } };
  return { kind: 'accepted', events: [head, ...others], also: result.also ?? [] };
}

const ofTheWholeCase: readonly string[] = [
  'CaseOpened',
  'CandidateWithdrawn',
  'RuleAttested',
  'SuperiorAsked',
  'SuperiorReplied',
  'OutcomeVoided',
  'CaseEnded',
];

/** A fact of a step names the opening to which it belongs. */
function ofRun(event: NewEvent, state: OpenedCase | null): NewEvent {
  if (!state || event.data.step !== undefined || ofTheWholeCase.includes(event.type)) return event;
  return { ...event, data: { ...event.data, opening: currentRun(state).opening } };
}
