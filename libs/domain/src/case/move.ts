import { type ProcedureDefinition, procedureVersion } from '../procedure/definition.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid, type Refusal } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import { knownSigner } from '../shared/known-signer.js';
import type { Sealed } from '../shared/sealed.js';
import type { PaperSignature, Signature } from '../shared/signature.js';
import { caseEvent } from './events.js';
import { currentRun, type OpenedCase, runName, type StepRun } from './state.js';

/** The case goes on under another definition of its kind; two sign that it does. */
export type MoveProcedure = {
  /** `<id>@<version>` */
  readonly to: string;
  readonly reason: Sealed;
  readonly signature: Signature;
  readonly secondSigner: PaperSignature;
};

/** Nothing that happened is touched: what was done stays done, and clocks that run keep the day they were given. */
export function moveProcedure(
  state: OpenedCase,
  command: Command,
  context: DecideContext,
): ActResult {
  const { to, reason, signature, secondSigner } = command.data as MoveProcedure;
  const target = targetOf(to, context);
  if (!target) return invalid('to', 'unknown');
  if (to === state.procedureVersion) return invalid('to', 'already-exists');
  if (target.caseKind !== state.caseKind) return invalid('to', 'not-applicable');
  const signer = knownSigner(signature, context);
  if ('kind' in signer) return signer;
  const order = target.steps.map(({ kind }) => kind);
  const from = state.procedureVersion;
  return events(caseEvent('ProcedureMoved', { from, to, order, reason, signature, secondSigner }));
}

/** What keeps a case from going on under the definition that its command names. */
export function hinderedMove(
  state: OpenedCase,
  { data }: Command,
  context: DecideContext,
): readonly Refusal[] {
  const target = targetOf((data as MoveProcedure).to, context);
  return target?.caseKind === state.caseKind ? hindrancesOf(state, target) : [];
}

function targetOf(to: string, { target }: DecideContext): ProcedureDefinition | null {
  return target && procedureVersion(target) === to ? target : null;
}

/**
 * A case is moved to no definition that would hide what happened: a step that was opened, an act that was
 * done, a clock that runs. And it stands behind every step that the definition puts before its own (SYS-01).
 */
export function hindrancesOf(state: OpenedCase, target: ProcedureDefinition): readonly Refusal[] {
  const order = target.steps.map(({ kind }) => kind as string);
  const opened = [...new Set(state.runs.map(({ kind }) => kind))];
  const hidden = opened.filter((kind) => !order.includes(kind));
  return [
    ...hidden.map((step) => hinders('hides-step', { step })),
    ...skippedSteps(state, order).map((step) => hinders('skips-step', { step })),
    ...hiddenActs(state, target).map(([step, act]) => hinders('hides-act', { step, act })),
  ];
}

/** Steps before the one where the case stands that it has not completed. */
function skippedSteps(state: OpenedCase, order: readonly string[]): readonly string[] {
  const before = order.slice(0, Math.max(0, order.indexOf(currentRun(state).kind)));
  return before.filter(
    (kind) => !state.runs.some((run) => run.kind === kind && run.outcome === 'completed'),
  );
}

/** Acts that were done in a step, or that a running clock is about to do, and that the definition has not. */
function hiddenActs(
  state: OpenedCase,
  target: ProcedureDefinition,
): readonly (readonly [string, string])[] {
  return state.runs.flatMap((run) => {
    const offered = target.steps.find(({ kind }) => kind === run.kind)?.acts;
    if (!offered) return [];
    const known = { ...target.acts, ...offered };
    return [...new Set(actsIn(run, state))]
      .filter((act) => !Object.hasOwn(known, act))
      .map((act) => [run.kind, act] as const);
  });
}

function actsIn(run: StepRun, { acts }: OpenedCase): readonly string[] {
  return [
    ...acts.filter((each) => each.run === runName(run)).map(({ act }) => act),
    ...(run.status === 'closed' ? [] : Object.values(run.deadlines).map(({ act }) => act)),
  ];
}

function hinders(reason: 'hides-step' | 'skips-step' | 'hides-act', facts: JsonObject): Refusal {
  return { rule: 'SYS-01', effect: 'block', reason, facts, whoCan: ['security-admin'] };
}
