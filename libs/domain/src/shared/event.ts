import type { JsonObject } from './json.js';

/** A date or a minute in Asia/Shanghai as the paper says it: `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. */
export type OccurredOn = string;

/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type IsoDate = string;

/** An instant in UTC with microseconds, `YYYY-MM-DDThh:mm:ss.ffffffZ`, by the store's clock. */
export type Instant = string;

/** A fact that a decision wants to record. */
export interface NewEvent<Type extends string = string, Data extends object = JsonObject> {
  readonly type: Type;
  readonly schemaVersion: number;
  readonly data: Data;
  /** When it happened by the paper; left out where the act is the recording itself. */
  readonly occurredOn?: OccurredOn;
}

/** A fact as it stands in the record; see docs/record.md for the columns and what is hashed. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  /** 1, 2, 3 … within the stream, without gaps. */
  readonly version: number;
  readonly eventId: string;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly actingRole: string;
  readonly actingFor: string | null;
  readonly commandId: string;
}

/** A stream at the version that a decision read. */
export interface StreamVersion {
  readonly stream: string;
  readonly version: number;
}
