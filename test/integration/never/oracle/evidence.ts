import type { ProcedureDefinition, StoredEvent } from '@jishi/domain';
import type { Given } from '../desk.js';
import type { Streams } from '../store/store.js';

/** One recorded event as the oracle reads it: by nobody else's folds. */
export interface Row {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: { readonly [field: string]: unknown };
  readonly actor: string;
  readonly role: string;
  readonly commandId: string;
  readonly recordedAt: string;
  /** The date in Asia/Shanghai on which it was recorded. */
  readonly recordedOn: string;
}

/** All that one desk left on record, and every answer that it got. */
export interface Evidence {
  /** The definition under which its case was opened. */
  readonly procedure: string;
  /** Those by which the product decided: what it says a case waits for is read by them. */
  readonly procedures: readonly ProcedureDefinition[];
  readonly case: readonly Row[];
  /** Empty where no other case seeks the same places. */
  readonly rival: readonly Row[];
  readonly posts: ReadonlyMap<string, readonly Row[]>;
  readonly meetings: ReadonlyMap<string, readonly Row[]>;
  /** The matter of accountability to which its check belongs. */
  readonly matter: readonly Row[];
  readonly calendars: readonly Row[];
  /** What stood in each of the desk's streams when the sequence began, and what it added, as stored. */
  readonly before: Streams;
  readonly added: Streams;
  readonly given: readonly Given[];
}

export function rowOf(event: StoredEvent): Row {
  return {
    stream: event.stream,
    version: event.version,
    type: event.type,
    data: event.data,
    actor: event.actor,
    role: event.actingRole,
    commandId: event.commandId,
    recordedAt: event.recordedAt,
    recordedOn: new Date(Date.parse(event.recordedAt) + 8 * 3_600_000).toISOString().slice(0, 10),
  };
}

export function last(rows: readonly Row[], type: string): Row | undefined {
  return rows.findLast((row) => row.type === type);
}

export function all(rows: readonly Row[], type: string): readonly Row[] {
  return rows.filter((row) => row.type === type);
}

/** What is wrong, from pairs of "this must hold" and its words. */
export function failing(checks: readonly (readonly [boolean, string])[]): readonly string[] {
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}

/** Whether there are as many different values as values. */
export function distinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
