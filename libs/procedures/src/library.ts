import type {
  ActDefinition,
  ProcedureDefinition,
  RuleManifest,
  WorkingCalendar,
} from '@jishi/domain';
import { cn2026v1 } from './calendars/cn-2026-1.js';
import { exceptionalPromotion } from './exceptional-promotion.js';
import { faultTolerance } from './fault-tolerance/index.js';
import { furtherUse } from './further-use.js';
import { internalUnit } from './internal-unit.js';
import { nomination } from './nomination.js';
import { principal } from './principal.js';
import { promotion } from './promotion/index.js';
import { registerActs } from './register-acts.js';
import { removal } from './removal.js';
import { renewal } from './renewal.js';
import { rules2019v1 } from './rules/2019.1.js';
import { teaching } from './teaching.js';
import { transfer } from './transfer.js';

/** Everything a decision may be pinned to, by version. */
export interface Library {
  procedure(version: string): ProcedureDefinition | undefined;
  rules(version: string): RuleManifest | undefined;
  /** The rules version with which a new case is opened. */
  readonly currentRules: string;
  /** Every rules version, the newest last. */
  readonly manifests: readonly RuleManifest[];
  readonly procedures: readonly ProcedureDefinition[];
  /** Who may do what on streams that no procedure governs, by their prefix. */
  readonly acts: { readonly [prefix: string]: { readonly [act: string]: ActDefinition } };
  /** The calendar of a store on which none was published yet. */
  readonly calendar: WorkingCalendar;
}

/** @param procedures the definitions at hand; a test may add one of its own */
export function libraryOf(procedures: readonly ProcedureDefinition[]): Library {
  const manifests = [rules2019v1];
  return {
    procedure: (version) => procedures.find((each) => `${each.id}@${each.version}` === version),
    rules: (version) => manifests.find((each) => each.version === version),
    currentRules: rules2019v1.version,
    manifests,
    procedures,
    acts: registerActs,
    calendar: cn2026v1,
  };
}

/** What the product ships. */
export const library: Library = libraryOf([
  promotion,
  furtherUse,
  transfer,
  removal,
  exceptionalPromotion,
  internalUnit,
  principal,
  renewal,
  nomination,
  teaching,
  faultTolerance,
]);

/** What is for teaching stands on a simulated store alone: nothing that looks like a decision is taken on a real one. */
export function offeredOn(store: { readonly simulated: boolean }): Library {
  if (store.simulated) return library;
  return libraryOf(library.procedures.filter(({ caseKind }) => caseKind !== 'teaching'));
}
