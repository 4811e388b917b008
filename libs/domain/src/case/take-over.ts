import { productRoles } from '../access/roles.js';
import type { ActDefinition, StepDefinition, StepKind } from '../procedure/definition.js';
import { stepDefinition } from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import { judge } from '../rules/judge.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid, type Refusal } from '../shared/decision.js';
import { knownSigner } from '../shared/known-signer.js';
import type { Sealed } from '../shared/sealed.js';
import type { PaperSignature, Signature } from '../shared/signature.js';
import { caseEvent } from './events.js';
import type { GovernedContext } from './open-case.js';
import { ruleInput } from './rule-input.js';
import {
  currentRun,
  type Gap,
  type OpenedCase,
  runName,
  type StepRun,
  subjectOf,
} from './state.js';

/** The step that ended on paper on the command's date; with the document that says so. */
export type ClosePastStep = { readonly document: Sealed };

/** The list of the past acts, signed by two persons: from here on everything is strict. */
export type HandOver = {
  readonly list: Sealed;
  readonly signature: Signature;
  readonly secondSigner: PaperSignature;
};

/** Whether past acts of a paper case are still being entered. */
export function isEntering({ takeOver }: OpenedCase): boolean {
  return takeOver !== null && takeOver.handedOver === null;
}

/** What people do here and now, while a case is still being entered from paper. */
const ofToday: readonly string[] = ['hand-over-case', 'assign-case', 'send-note'];

/** Whether this act is one of the paper case: all others are that are entered before the hand-over. */
export function isPastAct(state: OpenedCase, name: string): boolean {
  return isEntering(state) && !ofToday.includes(name);
}

/** Whether this is a step that ended on paper. */
export function isPast(state: OpenedCase, kind: StepKind): boolean {
  return (
    state.takeOver !== null &&
    state.order.indexOf(kind) < state.order.indexOf(state.takeOver.reached)
  );
}

/** What anybody did on paper is entered by the officer. */
export function definitionFor(state: OpenedCase, act: ActDefinition): ActDefinition {
  if (!isEntering(state) || !isOfPeople(act) || act.roles.includes('officer')) return act;
  return { ...act, roles: [...act.roles, 'officer'] };
}

function isOfPeople({ roles }: ActDefinition): boolean {
  return roles.some((role) => !productRoles.includes(role));
}

/** The day for which a past act is judged. */
export function asOnPaper<Context extends DecideContext>(
  command: Command,
  context: Context,
): Context {
  const { occurredOn } = command;
  return occurredOn === null ? context : { ...context, today: occurredOn.slice(0, 10) };
}

/** Asked of him who enters, whatever he enters. */
const ofTheRecorder: readonly RuleId[] = ['SYS-03', 'SYS-05', 'SYS-09'];

/** Asked of how a fact came into the record: paper cannot answer it, the two signers of the list do. */
const notCheckable: readonly RuleId[] = ['SYS-06', 'SYS-21'];

/** How the rules answer a past act: what refuses it all the same, and what is noted as a gap. */
export function answersOnPaper(refusals: readonly Refusal[], { name, data }: Command) {
  const found = refusals.filter(({ rule }) => !ofTheRecorder.includes(rule));
  return {
    refusals: refusals.filter(({ rule }) => ofTheRecorder.includes(rule)),
    gaps: found
      .filter(({ rule }) => !notCheckable.includes(rule))
      .map((refusal): Gap => ({ ...refusal, act: name, subject: subjectOf(data) })),
    notCheckable: found.flatMap(({ rule }) => (notCheckable.includes(rule) ? [rule] : [])),
  };
}

/** A past act has a day on paper, and nobody signed it here. */
export function unusableOnPaper(
  { data, occurredOn }: Command,
  act: ActDefinition,
): (ActResult & { kind: 'invalid' }) | null {
  if (!isOfPeople(act)) return null;
  if (occurredOn === null) return invalid('occurredOn', 'unknown');
  const { signature } = data as { readonly signature?: Signature };
  return signature?.kind === 'in-person' ? invalid('signature', 'not-applicable') : null;
}

/** All that keeps a step of a case that was taken over from being closed, beside its gates. */
export function gapsOf(state: OpenedCase, run: StepRun, step: StepDefinition): readonly Refusal[] {
  if (!state.takeOver) return [];
  const current = currentRun(state);
  const earlier = state.runs.filter((each) => each !== current && each.status === 'open');
  return [
    ...run.gaps,
    ...unconcluded(state, run, step),
    ...(run === current ? earlier.map((each) => gap('gap', each)) : []),
  ];
}

/** A past step that ends with one act of its own has not ended while that act is missing. */
export function unconcluded(
  state: OpenedCase,
  run: StepRun,
  step: StepDefinition,
): readonly Refusal[] {
  const open = isPast(state, run.kind) && !isConcluded(state, run, step);
  return open ? [gap('not-concluded', run)] : [];
}

function isConcluded({ acts }: OpenedCase, run: StepRun, step: StepDefinition): boolean {
  const closing = Object.entries(step.acts).filter(([, { closes }]) => closes !== undefined);
  return (
    closing.some(([, { closes }]) => closes === 'may') ||
    acts.some((each) => each.run === runName(run) && closing.some(([name]) => name === each.act))
  );
}

function gap(reason: 'gap' | 'not-concluded' | 'not-handed-over', { kind }: StepRun): Refusal {
  return { rule: 'SYS-01', effect: 'block', reason, facts: { step: kind }, whoCan: ['officer'] };
}

/** Until the hand-over nothing ends the step that the paper case has reached. */
export function heldForHandOver(
  state: OpenedCase,
  run: StepRun,
  { closes, roles }: ActDefinition,
): readonly Refusal[] {
  const held = isEntering(state) && !isPast(state, run.kind);
  return held && (closes === 'must' || roles.includes('clock'))
    ? [gap('not-handed-over', run)]
    : [];
}

/** The step is closed where its gates are met; else it stays open and is made good later (SYS-01). */
export function closePastStep(
  state: OpenedCase,
  command: Command,
  given: GovernedContext,
): ActResult {
  const context = asOnPaper(command, given);
  const run = currentRun(state);
  const step = stepDefinition(given.definition, run.kind);
  if (!isEntering(state) || !isPast(state, run.kind) || run.status !== 'open' || !step)
    return invalid('caseId', 'not-applicable');
  if (command.occurredOn === null) return invalid('occurredOn', 'unknown');
  const { refusals, outcomes } = judge(
    step.gates,
    context.rules,
    ruleInput(state, command, context),
  );
  const open = [...refusals, ...run.gaps, ...unconcluded(state, run, step)];
  const which = { step: run.kind, opening: run.opening };
  if (open.length > 0) return events(caseEvent('StepLeftOpen', { ...which, open }));
  const closed = caseEvent('StepClosed', { ...which, outcome: 'completed' });
  return events({ ...closed, data: { ...closed.data, gates: outcomes } });
}

/** In person the department head alone signs; that the signers are two is SYS-04's. */
export function handOver(state: OpenedCase, command: Command, context: DecideContext): ActResult {
  const data = command.data as HandOver;
  const run = currentRun(state);
  if (!isEntering(state) || isPast(state, run.kind) || run.status !== 'open')
    return invalid('caseId', 'not-applicable');
  if (data.signature.kind === 'in-person' && context.actor.actingRole !== 'department-head')
    return invalid('signature', 'not-applicable');
  const signer = knownSigner(data.signature, context);
  if ('kind' in signer) return signer;
  const { kind: step, opening } = run;
  return events(caseEvent('CaseHandedOver', { ...data, step, opening }));
}
