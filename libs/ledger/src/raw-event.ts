/**
 * An event as its bytes stand in the record: the columns under their own names, bytes in hex, the time as an instant.
 * Whoever altered the record chose these values, so nothing may be taken for granted of them.
 */
export interface RawEvent {
  readonly stream: string;
  readonly version: number;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: string;
  readonly occurred_on: string | null;
  readonly recorded_at: string;
  readonly actor: string;
  readonly acting_role: string;
  readonly acting_for: string | null;
  readonly command_id: string;
  readonly command: string;
  readonly inputs: string;
  readonly procedure_version: string | null;
  readonly rules_version: string | null;
  readonly build_id: string;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly prev_hash: string;
  readonly hash: string;
  /** The text of the jsonb copy of `data`; left out of an export, which has no such copy. */
  readonly data_json?: string;
}

/** How a column becomes bytes. */
export type Encoding = 'text' | 'integer' | 'instant' | 'bytes';

export interface HashedColumn {
  readonly column: Exclude<keyof RawEvent, 'hash' | 'data_json'>;
  readonly encoding: Encoding;
  /** Where it is left out, a NULL is no value of the column. */
  readonly nullable?: true;
}

/** The hashed columns in the order in which they are hashed; docs/record.md says the same in prose. */
export const HASHED_COLUMNS: readonly HashedColumn[] = [
  { column: 'stream', encoding: 'text' },
  { column: 'version', encoding: 'integer' },
  { column: 'event_id', encoding: 'text' },
  { column: 'type', encoding: 'text' },
  { column: 'schema_version', encoding: 'integer' },
  { column: 'data', encoding: 'text' },
  { column: 'occurred_on', encoding: 'text', nullable: true },
  { column: 'recorded_at', encoding: 'instant' },
  { column: 'actor', encoding: 'text' },
  { column: 'acting_role', encoding: 'text' },
  { column: 'acting_for', encoding: 'text', nullable: true },
  { column: 'command_id', encoding: 'text' },
  { column: 'command', encoding: 'text' },
  { column: 'inputs', encoding: 'text' },
  { column: 'procedure_version', encoding: 'text', nullable: true },
  { column: 'rules_version', encoding: 'text', nullable: true },
  { column: 'build_id', encoding: 'text' },
  { column: 'correlation_id', encoding: 'text' },
  { column: 'causation_id', encoding: 'text', nullable: true },
  { column: 'prev_hash', encoding: 'bytes' },
];
