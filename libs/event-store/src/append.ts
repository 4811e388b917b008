import type { Instant, JsonObject, NewEvent, Sealed, StreamVersion } from '@jishi/domain';
import type pg from 'pg';
import { encodeRequest } from './append-encoding.js';
import { onlyRow } from './only-row.js';
import { createPoke } from './poke.js';
import type { ClockReading } from './store-clock.js';
import { asStoreError } from './store-error.js';

/** The events one command adds to one stream. */
export interface StreamWrite {
  readonly stream: string;
  /** The version that was read, 0 for "must not exist", or `any` where the next version will do. */
  readonly expected: number | 'any';
  readonly events: readonly NewEvent[];
}

/** What stands beside the data in every event of a command. */
export interface Envelope {
  readonly actor: string;
  readonly actingRole: string;
  readonly actingFor: string | null;
  /** The command as decided, with `now`, so that an auditor can decide it again. */
  readonly command: JsonObject;
  /** `{streams: [{stream, version}], vault: [{ref, hash}]}`: everything the decision read. */
  readonly inputs: JsonObject;
  readonly procedureVersion: string | null;
  readonly rulesVersion: string | null;
  readonly buildId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
}

export interface AppendRequest {
  readonly commandId: string;
  /** Hex SHA-256 of the canonical request; the same id with another digest is another request. */
  readonly requestDigest: string;
  readonly writes: readonly StreamWrite[];
  /** Streams the decision read and doesn't write; they may not have moved. */
  readonly reads: readonly StreamVersion[];
  readonly envelope: Envelope;
  /** Kept once per command; the append adds `token` (`<stream>:<version>` or null) and `recordedAt`. */
  readonly answer: JsonObject;
  /** The clock the decision used; more than a second off, or another offset version, is a conflict. */
  readonly decidedAt: ClockReading;
  /** Pending vault objects that this append makes live, each with its commitment. */
  readonly vault: readonly Sealed[];
}

export type AppendResult =
  | {
      /** `repeated`: the command was recorded before, with the same digest; nothing was written now. */
      readonly kind: 'appended' | 'repeated';
      readonly answer: JsonObject;
      /** The written streams at their versions after the command. */
      readonly versions: readonly StreamVersion[];
      readonly recordedAt: Instant;
      readonly clock: ClockReading;
    }
  | { readonly kind: 'key-reused' }
  | {
      /** A named stream or the clock has moved: load and decide again. */
      readonly kind: 'conflict';
      readonly heads: readonly StreamVersion[];
      readonly clock: ClockReading;
    };

export interface Appender {
  /**
   * Records one decided command: one statement, one round trip, all or nothing.
   * @throws StoreError `vault-missing`, `clock-refused`
   */
  append(request: AppendRequest): Promise<AppendResult>;
  /** Ends the connection that pokes the sequencer; the pool stays the caller's. */
  close(): Promise<void>;
}

/** The only way to write an event. Only libs/commands may import it. */
export function createAppender(pool: pg.Pool): Appender {
  const poke = createPoke(pool);
  return {
    async append(request) {
      const result = await callAppend(pool, request);
      if (result.kind === 'appended') poke.wake();
      return result;
    },
    close: () => poke.close(),
  };
}

async function callAppend(pool: pg.Pool, request: AppendRequest): Promise<AppendResult> {
  try {
    const query = {
      name: 'append',
      text: 'select append($1::jsonb) as result',
      values: [encodeRequest(request)],
    };
    return onlyRow(await pool.query<{ result: AppendResult }>(query)).result;
  } catch (error) {
    throw asStoreError(error);
  }
}
