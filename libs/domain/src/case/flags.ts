import { type ProcedureDefinition, rolesOnCase, type StepKind } from '../procedure/definition.js';
import type { Refusal } from '../shared/decision.js';
import { currentRun, isIn, latestRun, type OpenedCase, type Stamp } from './state.js';

/** A step's conclusion that would not stand on the facts as they are now, with the rule that says so. */
export type Flag = Refusal & { readonly step: StepKind; readonly opening: number };

/** What a new look at conclusions found: those that lost their ground, and those that have it again. */
export type Findings = { readonly flagged: readonly Flag[]; readonly lifted: readonly Flag[] };

/** A flag with the event that raised it. */
export type RaisedFlag = Flag & { readonly at: Stamp };

/** Whether two flags say the same of the same. */
export function isSameFlag(one: Flag, other: Flag): boolean {
  return (
    one.step === other.step &&
    one.opening === other.opening &&
    one.rule === other.rule &&
    one.candidateId === other.candidateId
  );
}

/** Folds what was found into the flags of the case. */
export function withFindings(
  state: OpenedCase,
  { flagged, lifted }: Findings,
  at: Stamp,
): OpenedCase {
  const left = state.flags.filter((flag) => !lifted.some((each) => isSameFlag(each, flag)));
  return { ...state, flags: [...left, ...flagged.map((flag) => ({ ...flag, at }))] };
}

/**
 * The flags on conclusions that still count: once its step is opened anew, or the candidate has left, there is
 * nothing to be mended.
 */
export function openFlags(state: OpenedCase): readonly RaisedFlag[] {
  const reached = state.order.indexOf(currentRun(state).kind);
  return state.flags.filter(
    ({ step, opening, candidateId }) =>
      latestRun(state, step)?.opening === opening &&
      state.order.indexOf(step) <= reached &&
      (candidateId === undefined || isIn(state, candidateId)),
  );
}

/** A step that relies on a flagged conclusion is not completed (SYS-01). */
export function flagRefusals(
  state: OpenedCase,
  definition: ProcedureDefinition,
): readonly Refusal[] {
  const whoCan = rolesOnCase(definition, 'void-decision');
  return [...new Set(openFlags(state).map(({ step }) => step))].map((step) => ({
    rule: 'SYS-01',
    effect: 'block',
    reason: 'flagged',
    facts: { step },
    whoCan,
  }));
}
