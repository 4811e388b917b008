import { stepModules } from '../steps/index.js';
import { type CaseKind, caseKinds } from './case-kinds.js';
import type { ProcedureDraft, StepDraft } from './draft.js';
import { type ProcedureProblem, problem } from './problem.js';
import { isOpenToSomebody } from './who-may.js';

/** Which steps there are, in which order, and whether a case gets from each to the next. */
export function orderProblems(draft: ProcedureDraft): readonly ProcedureProblem[] {
  const kinds = draft.steps.map(({ kind }) => kind);
  return [
    ...(kinds.length === 0 ? [problem(['steps'], 'no-steps')] : []),
    ...mandateProblems(draft.caseKind, kinds),
    ...kinds.flatMap((_, index) => placeProblems(kinds, index)),
    ...closingProblems(draft.steps),
  ];
}

function mandateProblems(caseKind: string, kinds: readonly string[]): readonly ProcedureProblem[] {
  if (!Object.hasOwn(caseKinds, caseKind))
    return [problem(['caseKind'], 'unknown-case-kind', { caseKind })];
  const mandated: readonly string[] = caseKinds[caseKind as CaseKind].mandated;
  return mandated
    .filter((step) => !kinds.includes(step))
    .map((step) => problem(['steps'], 'mandated-step-missing', { step }));
}

function placeProblems(kinds: readonly string[], index: number): readonly ProcedureProblem[] {
  const step = kinds[index] as string;
  const path = ['steps', index, 'kind'];
  const module = stepModules.find(({ kind }) => kind === step);
  if (!module) return [problem(path, 'unknown-step', { step })];
  if (kinds.indexOf(step) < index) return [problem(path, 'step-twice', { step })];
  return module.catalogue.after
    .filter((before) => kinds.indexOf(before) > index)
    .map((before) => problem(path, 'wrong-order', { step, before }));
}

/** A step that cannot be closed leaves the ones behind it out of reach. */
function closingProblems(steps: readonly StepDraft[]): readonly ProcedureProblem[] {
  const stuck = steps.findIndex((step) => !canBeClosed(step));
  const before = steps[stuck]?.kind;
  if (before === undefined) return [];
  return [
    problem(['steps', stuck, 'acts'], 'never-closes', { step: before }),
    ...steps
      .slice(stuck + 1)
      .map(({ kind }, offset) =>
        problem(['steps', stuck + 1 + offset, 'kind'], 'unreachable-step', { step: kind, before }),
      ),
  ];
}

function canBeClosed({ acts }: StepDraft): boolean {
  return Object.values(acts).some((act) => act.closes !== undefined && isOpenToSomebody(act));
}
