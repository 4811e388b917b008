import type { Role } from '../access/roles.js';
import type { RuleId } from '../rules/ids.js';
import type { JsonObject } from '../shared/json.js';
import type { Text } from '../shared/text.js';
import type { CaseKind, StepKind } from './case-kinds.js';

export type { StepKind };

/** A rule at a place of the procedure; `with` overrides the manifest's parameters by name. */
export interface RuleUse {
  readonly rule: RuleId;
  readonly with?: JsonObject;
}

export type PeriodUnit = 'working-days' | 'months' | 'years';

/** How long a clock runs and how its first day counts. */
export interface ClockDefinition {
  readonly length: number;
  readonly unit: PeriodUnit;
  /** Whether the day of the start is the first day counted; left out, it is for months and years alone. */
  readonly countStartDay?: boolean;
  /** A period that protects someone is refused beyond the calendar's coverage; any other is provisional there. */
  readonly protects?: boolean;
  /** Working days before the due day at which a reminder is recorded; 0 for none. */
  readonly reminder: number;
}

/** What may be done in a step, by whom, under which rules. */
export interface ActDefinition {
  /** Who may do it; the product's own acts name `clock`, `policy` or `orchestrator`. */
  readonly roles: readonly Role[];
  readonly rules: readonly RuleUse[];
  /**
   * `must`: the act closes the step, so every gate of the step has to be met or the act is refused.
   * `may`: the step closes with this act when it meets the last gate.
   */
  readonly closes?: 'must' | 'may';
  /** Done even while the case is suspended: the end of a period that protects somebody, a fact from outside. */
  readonly whileSuspended?: true;
  /** A signing act needs a fresh sign-in that names it. */
  readonly signs?: boolean;
}

export interface DocumentRequirement {
  readonly type: string;
  readonly title: Text;
  readonly required: boolean;
}

export interface StepDefinition {
  readonly kind: StepKind;
  readonly owner: Role;
  /** Working days within which the step is expected to end; used for the stuck list only. */
  readonly sla: number;
  readonly acts: { readonly [act: string]: ActDefinition };
  readonly gates: readonly RuleUse[];
  readonly clocks: { readonly [clock: string]: ClockDefinition };
  readonly documents: readonly DocumentRequirement[];
}

/** One kind of case as data: which steps in which order, with their gates, clocks, people and documents. */
export interface ProcedureDefinition {
  readonly id: string;
  readonly version: number;
  readonly caseKind: CaseKind;
  readonly title: Text;
  /** Acts on the case as a whole: open, return, end, withdraw a candidate. */
  readonly acts: { readonly [act: string]: ActDefinition };
  readonly steps: readonly StepDefinition[];
}

/** The name under which a case keeps its definition, `<id>@<version>`. */
export function procedureVersion(definition: ProcedureDefinition): string {
  return `${definition.id}@${definition.version}`;
}

/** Who may do an act on the case as a whole; nobody where the procedure has no such act. */
export function rolesOnCase({ acts }: ProcedureDefinition, act: string): readonly Role[] {
  return acts[act]?.roles ?? [];
}

export function stepDefinition(
  definition: ProcedureDefinition,
  kind: StepKind,
): StepDefinition | undefined {
  return definition.steps.find((step) => step.kind === kind);
}
