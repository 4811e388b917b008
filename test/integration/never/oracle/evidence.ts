import type { RawEvent } from '@jishi/ledger';
import type { Given } from '../desk.js';

/** One recorded event as the oracle reads it: from its bytes, by nobody else's folds. */
export interface Row {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: { readonly [field: string]: unknown };
  readonly actor: string;
  readonly role: string;
  readonly commandId: string;
  /** The date in Asia/Shanghai on which it was recorded. */
  readonly recordedOn: string;
}

/** All that one desk left on record, and every answer that it got. */
export interface Evidence {
  readonly case: readonly Row[];
  readonly rival: readonly Row[];
  readonly post: readonly Row[];
  readonly meetings: ReadonlyMap<string, readonly Row[]>;
  /** What stood in each of the desk's streams when the sequence began, and what it added, as stored. */
  readonly before: ReadonlyMap<string, readonly RawEvent[]>;
  readonly added: ReadonlyMap<string, readonly RawEvent[]>;
  readonly given: readonly Given[];
}

export function rowOf(event: RawEvent): Row {
  return {
    stream: event.stream,
    version: event.version,
    type: event.type,
    data: JSON.parse(event.data) as Row['data'],
    actor: event.actor,
    role: event.acting_role,
    commandId: event.command_id,
    recordedOn: new Date(Date.parse(event.recorded_at) + 8 * 3_600_000).toISOString().slice(0, 10),
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
