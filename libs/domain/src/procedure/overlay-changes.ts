import type { RuleManifest } from '../rules/rule.js';
import type { JsonObject } from '../shared/json.js';
import type { ProcedureDraft, StepDraft } from './draft.js';
import type { OverlayChange } from './overlay.js';
import { parametersOf } from './parameters.js';
import type { ProblemCode } from './problem.js';
import { isLooserClock, loosensParameters } from './strictness.js';

/** The definition with one difference, and whether that loosens it; or why there is nothing to change. */
export type Applied =
  | { readonly kind: 'applied'; readonly draft: ProcedureDraft; readonly loosens: boolean }
  | { readonly kind: 'impossible'; readonly code: ProblemCode; readonly facts: JsonObject };

type InStep = Exclude<OverlayChange, { readonly change: 'add-step' | 'drop-step' | 'move-step' }>;

export function applyChange(
  draft: ProcedureDraft,
  change: OverlayChange,
  manifest: RuleManifest,
): Applied {
  switch (change.change) {
    case 'add-step':
      return placedBefore(draft, change.step, change.before);
    case 'drop-step':
      return withoutStep(draft, change.step);
    case 'move-step':
      return movedStep(draft, change);
    default:
      return inStep(draft, change, manifest);
  }
}

function applied(draft: ProcedureDraft, loosens: boolean): Applied {
  return { kind: 'applied', draft, loosens };
}

function impossible(code: ProblemCode, facts: JsonObject): Applied & { kind: 'impossible' } {
  return { kind: 'impossible', code, facts };
}

function placedBefore(draft: ProcedureDraft, step: StepDraft, before: string | null): Applied {
  const at = before === null ? draft.steps.length : indexOf(draft, before);
  if (at < 0) return impossible('unknown-step', { step: before });
  return applied({ ...draft, steps: draft.steps.toSpliced(at, 0, step) }, false);
}

function withoutStep(draft: ProcedureDraft, kind: string): Applied {
  const at = indexOf(draft, kind);
  if (at < 0) return impossible('unknown-step', { step: kind });
  return applied({ ...draft, steps: draft.steps.toSpliced(at, 1) }, true);
}

/** What may stand in which order is said by the step kinds; an order they allow loosens nothing. */
function movedStep(
  draft: ProcedureDraft,
  { step: kind, before }: { readonly step: string; readonly before: string | null },
): Applied {
  const at = indexOf(draft, kind);
  const step = draft.steps[at];
  if (!step) return impossible('unknown-step', { step: kind });
  return placedBefore({ ...draft, steps: draft.steps.toSpliced(at, 1) }, step, before);
}

function indexOf({ steps }: ProcedureDraft, kind: string): number {
  return steps.findIndex((step) => step.kind === kind);
}

type Changed =
  | { readonly kind: 'changed'; readonly step: StepDraft; readonly loosens: boolean }
  | (Applied & { kind: 'impossible' });

function inStep(draft: ProcedureDraft, change: InStep, manifest: RuleManifest): Applied {
  const at = indexOf(draft, change.step);
  const step = draft.steps[at];
  if (!step) return impossible('unknown-step', { step: change.step });
  const result = changedStep(step, change, manifest);
  if (result.kind === 'impossible') return result;
  return applied({ ...draft, steps: draft.steps.with(at, result.step) }, result.loosens);
}

function changed(step: StepDraft, loosens = false): Changed {
  return { kind: 'changed', step, loosens };
}

function changedStep(step: StepDraft, change: InStep, manifest: RuleManifest): Changed {
  switch (change.change) {
    case 'add-gate':
      return changed({ ...step, gates: [...step.gates, change.gate] });
    case 'drop-gate':
      return withoutGate(step, change.rule);
    case 'set-parameters':
      return withParameters(step, change, manifest);
    case 'set-clock':
      return withClock(step, change);
    case 'set-roles':
      return withRoles(step, change);
    case 'add-document':
      return withDocument(step, change.document);
    case 'drop-document':
      return withoutDocument(step, change.document);
  }
}

function withoutGate(step: StepDraft, rule: string): Changed {
  const gates = step.gates.filter((gate) => gate.rule !== rule);
  return gates.length === step.gates.length
    ? impossible('no-such-gate', { rule })
    : changed({ ...step, gates }, true);
}

function withParameters(
  step: StepDraft,
  change: Extract<OverlayChange, { readonly change: 'set-parameters' }>,
  manifest: RuleManifest,
): Changed {
  const { rule, with: values } = change;
  const usual = parametersOf(rule, manifest);
  if (!usual || !step.gates.some((gate) => gate.rule === rule))
    return impossible('no-such-gate', { rule });
  const loosens = step.gates.some(
    (gate) => gate.rule === rule && loosensParameters(rule, { ...usual, ...gate.with }, values),
  );
  const gates = step.gates.map((gate) =>
    gate.rule === rule ? { ...gate, with: { ...gate.with, ...values } } : gate,
  );
  return changed({ ...step, gates }, loosens);
}

function withClock(
  step: StepDraft,
  { clock, length, unit }: Extract<OverlayChange, { readonly change: 'set-clock' }>,
): Changed {
  const before = Object.hasOwn(step.clocks, clock) ? step.clocks[clock] : undefined;
  if (!before) return impossible('unknown-clock', { clock });
  const after = { ...before, length, unit };
  return changed(
    { ...step, clocks: { ...step.clocks, [clock]: after } },
    isLooserClock(step.kind, clock, { before, after }),
  );
}

/** Who could not do an act before would join duties that the base keeps apart. */
function withRoles(
  step: StepDraft,
  { act: name, roles }: Extract<OverlayChange, { readonly change: 'set-roles' }>,
): Changed {
  const act = Object.hasOwn(step.acts, name) ? step.acts[name] : undefined;
  if (!act) return impossible('unknown-act', { act: name });
  const loosens = roles.some((role) => !act.roles.includes(role));
  return changed({ ...step, acts: { ...step.acts, [name]: { ...act, roles } } }, loosens);
}

/** A document that the base knows may become required; it never becomes optional by this. */
function withDocument(step: StepDraft, document: StepDraft['documents'][number]): Changed {
  const at = step.documents.findIndex(({ type }) => type === document.type);
  if (at < 0) return changed({ ...step, documents: [...step.documents, document] });
  const loosens = step.documents[at]?.required === true && !document.required;
  return changed({ ...step, documents: step.documents.with(at, document) }, loosens);
}

function withoutDocument(step: StepDraft, type: string): Changed {
  const documents = step.documents.filter((each) => each.type !== type);
  return documents.length === step.documents.length
    ? impossible('unknown-document', { document: type })
    : changed({ ...step, documents }, true);
}
