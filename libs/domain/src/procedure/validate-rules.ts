import { attestable, ruleFor } from '../rules/catalogue.js';
import type { RuleId } from '../rules/ids.js';
import type { RuleManifest } from '../rules/rule.js';
import type { Need } from '../shared/step-module.js';
import { stepModules } from '../steps/index.js';
import type { ProcedureDraft, RuleUseDraft } from './draft.js';
import { fits, parametersOf, typeOfParameter } from './parameters.js';
import { type DefinitionPath, type ProcedureProblem, problem } from './problem.js';
import { isOffered } from './who-may.js';

interface PlacedUse {
  readonly use: RuleUseDraft;
  readonly path: DefinitionPath;
}

/** Every rule that a definition names exists in the rules version, and overrides only what it has. */
export function ruleUseProblems(
  draft: ProcedureDraft,
  manifest: RuleManifest,
): readonly ProcedureProblem[] {
  return [
    ...usesOfActs(draft.acts, ['acts']),
    ...draft.steps.flatMap(({ acts, gates }, index) => [
      ...usesOfActs(acts, ['steps', index, 'acts']),
      ...placed(gates, ['steps', index, 'gates']),
    ]),
  ].flatMap((each) => useProblems(each, manifest));
}

function usesOfActs(acts: ProcedureDraft['acts'], path: DefinitionPath): readonly PlacedUse[] {
  return Object.entries(acts).flatMap(([name, { rules }]) =>
    placed(rules, [...path, name, 'rules']),
  );
}

function placed(uses: readonly RuleUseDraft[], path: DefinitionPath): readonly PlacedUse[] {
  return uses.map((use, index) => ({ use, path: [...path, index] }));
}

function useProblems(
  { use, path }: PlacedUse,
  manifest: RuleManifest,
): readonly ProcedureProblem[] {
  const { rule, with: overrides = {} } = use;
  const parameters = parametersOf(rule, manifest);
  if (!parameters) return [problem([...path, 'rule'], 'unknown-rule', { rule })];
  return Object.entries(overrides).flatMap(([parameter, value]) => {
    const at = [...path, 'with', parameter];
    const usual = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    if (usual === undefined) return [problem(at, 'unknown-parameter', { rule, parameter })];
    const type = typeOfParameter(parameter, usual);
    return fits(value, type) ? [] : [problem(at, 'wrong-parameter', { rule, parameter, type })];
  });
}

/** Every gate can be met: what it asks for is brought by acts that somebody may do in time. */
export function gateProblems(
  draft: ProcedureDraft,
  manifest: RuleManifest,
): readonly ProcedureProblem[] {
  return draft.steps.flatMap(({ gates }, index) =>
    placed(gates, ['steps', index, 'gates']).flatMap(({ use, path }) =>
      parametersOf(use.rule, manifest) === undefined
        ? []
        : gateProblem(draft, { rule: use.rule as RuleId, path, index, manifest }),
    ),
  );
}

interface Gate {
  readonly rule: RuleId;
  readonly path: DefinitionPath;
  /** Of its step. */
  readonly index: number;
  readonly manifest: RuleManifest;
}

function gateProblem(draft: ProcedureDraft, gate: Gate): readonly ProcedureProblem[] {
  const { rule, path, manifest } = gate;
  const needs = needsOf(rule);
  if (needs.length === 0) {
    const implementation = manifest.rules[rule]?.implementation as number;
    return ruleFor(rule, implementation).judges === 'act'
      ? [problem(path, 'no-gate', { rule })]
      : [];
  }
  if (needs.some((need) => isMet(draft, need, gate.index))) return [];
  const acts = [...new Set(needs.flatMap((need) => need.acts.flat()))];
  return [problem(path, 'gate-unmet', { rule, acts })];
}

/** What the gates of a rule ask for, by each step kind that can bring it. */
function needsOf(rule: RuleId): readonly Need[] {
  const bySteps = stepModules.flatMap(({ catalogue }) => catalogue.needs[rule] ?? []);
  return attestable(rule) ? [...bySteps, { acts: [['attest-rule']] }] : bySteps;
}

function isMet(draft: ProcedureDraft, { acts, lasts }: Need, index: number): boolean {
  const steps = draft.steps.slice(lasts ? 0 : index, index + 1);
  const places = [draft.acts, ...steps.map((step) => step.acts)];
  return acts.every((alternatives) =>
    alternatives.some((act) => places.some((place) => isOffered(place, act))),
  );
}
