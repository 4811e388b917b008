import { caseActs } from '../case/acts.js';
import type { ClockKind } from '../shared/step-module.js';
import { stepModules } from '../steps/index.js';
import type { ProcedureDraft, StepDraft } from './draft.js';
import { type DefinitionPath, type ProcedureProblem, problem } from './problem.js';
import { mustBeOpenTo } from './validate-acts.js';
import { allActs, isOffered } from './who-may.js';

const units: readonly unknown[] = ['working-days', 'months', 'years'];

/** Every clock that an act runs is there with length and unit, and what falls due at its end is done by the clock. */
export function clockProblems(draft: ProcedureDraft): readonly ProcedureProblem[] {
  const ofCase = { acts: draft.acts, path: ['acts'] };
  return [
    ...dueOnCase(draft).flatMap((act) => mustBeOpenTo('clock', act, ofCase)),
    ...draft.steps.flatMap((step, index) => stepClocks(draft, step, ['steps', index])),
  ];
}

/** What falls due on the case as a whole, each once. */
function dueOnCase({ steps }: ProcedureDraft): readonly string[] {
  const due = steps.flatMap(({ kind, clocks }) =>
    Object.entries(clocks).flatMap(([clock, { reminder }]) => [
      ...(reminder > 0 ? ['give-reminder'] : []),
      ...endOf(kind, clock),
    ]),
  );
  return [...new Set(due)].filter(isOfCase);
}

function endOf(kind: string, clock: string): readonly string[] {
  const known = stepModules.find((module) => module.kind === kind)?.catalogue.clocks ?? {};
  const ends = Object.hasOwn(known, clock) ? known[clock]?.ends : undefined;
  return ends === undefined ? [] : [ends];
}

function isOfCase(act: string): boolean {
  return Object.hasOwn(caseActs, act);
}

function stepClocks(
  draft: ProcedureDraft,
  step: StepDraft,
  path: DefinitionPath,
): readonly ProcedureProblem[] {
  const module = stepModules.find(({ kind }) => kind === step.kind);
  if (!module) return [];
  const known = Object.entries(module.catalogue.clocks);
  return [
    ...Object.keys(step.clocks).flatMap((clock) =>
      givenClock(step, clock, { path, known: module.catalogue.clocks }),
    ),
    ...known.flatMap(([clock, kind]) =>
      Object.hasOwn(step.clocks, clock) ? [] : missingClock(draft, clock, kind, path),
    ),
  ];
}

function givenClock(
  { kind, acts, clocks }: StepDraft,
  clock: string,
  {
    path,
    known,
  }: { readonly path: DefinitionPath; readonly known: { readonly [clock: string]: ClockKind } },
): readonly ProcedureProblem[] {
  const at = [...path, 'clocks', clock];
  if (!Object.hasOwn(known, clock)) return [problem(at, 'unknown-clock', { clock })];
  const { length, unit } = clocks[clock] as StepDraft['clocks'][string];
  return [
    ...(Number.isSafeInteger(length) && length > 0
      ? []
      : [problem([...at, 'length'], 'clock-length', { clock })]),
    ...(units.includes(unit) ? [] : [problem([...at, 'unit'], 'clock-unit', { clock })]),
    ...endOf(kind, clock)
      .filter((act) => !isOfCase(act))
      .flatMap((act) => mustBeOpenTo('clock', act, { acts, path: [...path, 'acts'] })),
  ];
}

function missingClock(
  draft: ProcedureDraft,
  clock: string,
  { usedBy }: ClockKind,
  path: DefinitionPath,
): readonly ProcedureProblem[] {
  const user = usedBy.find((act) => allActs(draft).some((acts) => isOffered(acts, act)));
  return user === undefined
    ? []
    : [problem([...path, 'clocks'], 'missing-clock', { clock, act: user })];
}
