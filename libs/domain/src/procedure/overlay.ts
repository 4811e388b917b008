import type { RuleManifest } from '../rules/rule.js';
import type { Text } from '../shared/text.js';
import type { ProcedureDefinition } from './definition.js';
import type { ProcedureDraft, RuleUseDraft, StepDraft } from './draft.js';
import { applyChange } from './overlay-changes.js';
import { type ProcedureProblem, problem } from './problem.js';
import { type Validated, validateProcedure } from './validate.js';

/** The superior who allows one difference that loosens, with the reference of the document that says so. */
export type Waiver = { readonly authority: Text; readonly document: string };

/** One difference of a local office from the definition it builds on. */
export type OverlayChange = { readonly waiver?: Waiver } & (
  | { readonly change: 'add-step'; readonly step: StepDraft; readonly before: string | null }
  | { readonly change: 'drop-step'; readonly step: string }
  | { readonly change: 'move-step'; readonly step: string; readonly before: string | null }
  | { readonly change: 'add-gate'; readonly step: string; readonly gate: RuleUseDraft }
  | { readonly change: 'drop-gate'; readonly step: string; readonly rule: string }
  | {
      readonly change: 'set-parameters';
      readonly step: string;
      readonly rule: string;
      readonly with: NonNullable<RuleUseDraft['with']>;
    }
  | {
      readonly change: 'set-clock';
      readonly step: string;
      readonly clock: string;
      readonly length: number;
      readonly unit: string;
    }
  | {
      readonly change: 'set-roles';
      readonly step: string;
      readonly act: string;
      readonly roles: readonly string[];
    }
  | {
      readonly change: 'add-document';
      readonly step: string;
      readonly document: StepDraft['documents'][number];
    }
  | { readonly change: 'drop-document'; readonly step: string; readonly document: string }
);

/** A local office's differences from one version of another definition; nothing else. */
export interface OverlayDraft {
  readonly id: string;
  readonly version: number;
  /** `<id>@<version>` of the definition it builds on. */
  readonly base: string;
  readonly title: Text;
  readonly changes: readonly OverlayChange[];
}

/**
 * The whole definition that an overlay stands for. A difference may only tighten, unless it names
 * the superior who waives; what the regulation mandates is waived by nobody (SYS-01).
 */
export function resolveOverlay(
  overlay: OverlayDraft,
  base: ProcedureDefinition,
  manifest: RuleManifest,
): Validated {
  const steps = stagesOf(overlay, base, manifest);
  const problems = [...waiverProblems(overlay), ...steps.flatMap((stage) => stage.problems)];
  const last = steps.at(-1)?.draft ?? headed(overlay, base);
  const validated = validateProcedure(last, manifest);
  if (validated.kind === 'sound' && problems.length === 0) return validated;
  const unsound = validated.kind === 'unsound' ? validated.problems : [];
  return {
    kind: 'unsound',
    problems: [...problems, ...unsound.map((each) => placed(each, steps, manifest))],
  };
}

interface Stage {
  readonly draft: ProcedureDraft;
  readonly problems: readonly ProcedureProblem[];
}

function headed(overlay: OverlayDraft, base: ProcedureDraft): ProcedureDraft {
  const { id, version, title } = overlay;
  return { ...base, id, version, title };
}

/** What stands after each difference. */
function stagesOf(
  overlay: OverlayDraft,
  base: ProcedureDefinition,
  manifest: RuleManifest,
): readonly Stage[] {
  const stages: Stage[] = [];
  overlay.changes.forEach((change, index) => {
    const before = stages.at(-1)?.draft ?? headed(overlay, base);
    const applied = applyChange(before, change, manifest);
    const path = ['changes', index];
    if (applied.kind === 'impossible') {
      stages.push({ draft: before, problems: [problem(path, applied.code, applied.facts)] });
      return;
    }
    const loose = applied.loosens && change.waiver === undefined;
    const problems = loose ? [problem(path, 'loosens', { change: change.change })] : [];
    stages.push({ draft: applied.draft, problems });
  });
  return stages;
}

/** A problem of the whole definition, shown at the first difference that brought it. */
function placed(
  found: ProcedureProblem,
  stages: readonly Stage[],
  manifest: RuleManifest,
): ProcedureProblem {
  const key = keyOf(found);
  const index = stages.findIndex(({ draft }) => {
    const validated = validateProcedure(draft, manifest);
    return validated.kind === 'unsound' && validated.problems.some((each) => keyOf(each) === key);
  });
  return { ...found, path: index < 0 ? found.path : ['changes', index] };
}

function keyOf({ code, facts }: ProcedureProblem): string {
  return JSON.stringify([code, facts]);
}

/** A waiver names who waives, in both languages, and the document. */
function waiverProblems({ changes }: OverlayDraft): readonly ProcedureProblem[] {
  return changes.flatMap(({ waiver }, index) => {
    if (!waiver) return [];
    const { authority, document } = waiver;
    const whole = [authority.zh, authority.en, document].every((part) => part.trim() !== '');
    return whole ? [] : [problem(['changes', index, 'waiver'], 'waiver-incomplete')];
  });
}
