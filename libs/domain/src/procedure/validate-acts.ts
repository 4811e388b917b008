import { roles } from '../access/roles.js';
import { caseActs } from '../case/acts.js';
import { stepModules } from '../steps/index.js';
import type { ActDraft, ProcedureDraft, StepDraft } from './draft.js';
import { type DefinitionPath, type ProcedureProblem, problem } from './problem.js';
import { isOpenToSomebody } from './who-may.js';

/** What no case can do without: it is opened by an officer and led on by the product itself. */
const everyCase: { readonly [act: string]: string } = {
  'open-case': 'officer',
  'open-step': 'orchestrator',
  'recompute-deadlines': 'policy',
};

/** Every act is known at its place and open to somebody who acts on cases. */
export function actProblems(draft: ProcedureDraft): readonly ProcedureProblem[] {
  return [
    ...Object.entries(everyCase).flatMap(([act, role]) =>
      mustBeOpenTo(role, act, { acts: draft.acts, path: ['acts'] }),
    ),
    ...placedActs(draft.acts, ['acts'], Object.keys(caseActs)),
    ...draft.steps.flatMap(({ kind, owner, acts }, index) => [
      ...roleProblems([owner], ['steps', index, 'owner']),
      ...placedActs(acts, ['steps', index, 'acts'], actsOfStep(kind)),
    ]),
  ];
}

/** The product does an act by itself, so the definition has to leave it to the product. */
export function mustBeOpenTo(
  role: string,
  act: string,
  { acts, path }: { readonly acts: StepDraft['acts']; readonly path: DefinitionPath },
): readonly ProcedureProblem[] {
  const offered = Object.hasOwn(acts, act) ? acts[act] : undefined;
  if (offered?.roles.includes(role)) return [];
  return [problem(path, 'missing-act', { act, role })];
}

function actsOfStep(kind: string): readonly string[] {
  const module = stepModules.find((each) => each.kind === kind);
  return module ? Object.keys(module.acts) : [];
}

function placedActs(
  acts: StepDraft['acts'],
  path: DefinitionPath,
  known: readonly string[],
): readonly ProcedureProblem[] {
  return Object.entries(acts).flatMap(([name, act]) => [
    ...(known.includes(name) ? [] : [problem([...path, name], 'unknown-act', { act: name })]),
    ...whoProblems(name, act, [...path, name, 'roles']),
  ]);
}

function whoProblems(
  name: string,
  act: ActDraft,
  path: DefinitionPath,
): readonly ProcedureProblem[] {
  const unknown = roleProblems(act.roles, path);
  if (unknown.length > 0 || isOpenToSomebody(act)) return unknown;
  return [problem(path, 'nobody-may', { act: name })];
}

function roleProblems(named: readonly string[], path: DefinitionPath): readonly ProcedureProblem[] {
  return named
    .filter((role) => !(roles as readonly string[]).includes(role))
    .map((role) => problem(path, 'unknown-role', { role }));
}
