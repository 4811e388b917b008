import type { ActDefinition } from '../procedure/definition.js';
import { rulesOfAct } from '../rules/every-act.js';
import { judge } from '../rules/judge.js';
import type { Judgement } from '../rules/judge-rule.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { dated } from '../shared/dated.js';
import { type ActResult, type Decision, type Refusal, refused } from '../shared/decision.js';
import type { NewEvent } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import { unusableSignature } from '../shared/paper-signers.js';
import { ruleInput } from './rule-input.js';
import { type CaseState, currentRun, type OpenedCase, type StepRun } from './state.js';
import { answersOnPaper, isPastAct } from './take-over.js';

/** One command on one case, with all it is decided by. */
export interface Deciding {
  readonly state: CaseState;
  readonly command: Command;
  readonly context: DecideContext;
  /** The run in which it is given; the current one where it is left out. */
  readonly run?: StepRun;
}

/** Judges the rules first; a warning or a met rule goes into the first event of the act. */
export function judged(
  definition: ActDefinition,
  deciding: Deciding,
  act: () => ActResult,
): Decision {
  const { command, context } = deciding;
  const { opened, run } = inCase(deciding);
  const judgement = judge(
    rulesOfAct(definition, opened),
    context.rules,
    ruleInput(opened, command, context, run),
  );
  const { refusals, marks } = answered(judgement, opened, command);
  if (refusals.length > 0) return refused(...refusals);
  const result = unusableSignature(command.data, context) ?? dated(command, context, act);
  if (result.kind === 'invalid') return result;
  const rules = judgement.outcomes as unknown as readonly JsonObject[];
  const head = { act: command.name, rules, ...marks };
  return { kind: 'accepted', events: headed(result.events, head, run), also: result.also ?? [] };
}

function inCase({ state, run }: Deciding) {
  return state.status === 'unopened'
    ? { opened: null, run: null }
    : { opened: state, run: run ?? currentRun(state) };
}

/** A past act is marked, with what its rules make of it. */
function answered(
  { refusals }: Judgement,
  opened: OpenedCase | null,
  command: Command,
): { readonly refusals: readonly Refusal[]; readonly marks: JsonObject } {
  if (!opened || !isPastAct(opened, command.name)) return { refusals, marks: {} };
  const { refusals: strict, gaps, notCheckable } = answersOnPaper(refusals, command);
  return { refusals: strict, marks: { takenOver: true, gaps, notCheckable } };
}

/** @throws Error where an act that was accepted records nothing */
function headed(
  events: readonly NewEvent[],
  head: JsonObject & { readonly act: string },
  run: StepRun | null,
): readonly NewEvent[] {
  const [first, ...others] = events.map((event) => ofRun(event, run));
  if (!first) throw new Error(`${head.act} was accepted and records nothing`);
  return [{ ...first, data: { ...first.data, ...head } }, ...others];
}

const ofTheWholeCase: readonly string[] = [
  'CaseOpened',
  'ProcedureMoved',
  'CaseAssigned',
  'NoteSent',
  'CaseSuspended',
  'CaseResumed',
  'CandidatePostChanged',
  'CandidateWithdrawn',
  'RuleAttested',
  'SuperiorAsked',
  'SuperiorReplied',
  'OutcomeVoided',
  'QuotaNoted',
  'DecisionsFlagged',
  'CaseEnded',
];

/** A fact of a step names the opening to which it belongs. */
function ofRun(event: NewEvent, run: StepRun | null): NewEvent {
  if (!run || event.data.step !== undefined || ofTheWholeCase.includes(event.type)) return event;
  return { ...event, data: { ...event.data, opening: run.opening } };
}
