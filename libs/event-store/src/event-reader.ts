import type { Instant, JsonObject, StoredEvent, StreamVersion } from '@jishi/domain';
import type { RawEvent } from '@jishi/ledger';
import type pg from 'pg';
import {
  SEQUENCED_COLUMNS,
  type SequencedEvent,
  type SequencedRow,
  STORED_COLUMNS,
  type StoredRow,
  safeInteger,
  sequencedEvent,
  storedEvent,
} from './event-rows.js';
import { onlyRow } from './only-row.js';
import { RAW_COLUMNS } from './raw-columns.js';

/** What a command was answered, whatever happened to the connection. */
export interface KeptAnswer {
  readonly requestDigest: string;
  readonly answer: JsonObject;
  readonly recordedAt: Instant;
}

export interface EventReader {
  /** The events of a stream by version, those after `after` up to and with `upTo`. */
  readStream(
    stream: string,
    range?: { readonly after?: number; readonly upTo?: number },
  ): Promise<StoredEvent[]>;
  /** Many streams in one round trip, each from behind the version that is known; by stream, then by version. */
  readStreams(
    streams: readonly { readonly stream: string; readonly after: number }[],
  ): Promise<StoredEvent[]>;
  /** The streams at their heads, in the order asked; version 0 where nothing stands. */
  heads(streams: readonly string[]): Promise<StreamVersion[]>;
  answerOf(commandId: string): Promise<KeptAnswer | null>;
  /** The global order from behind `afterIndex`, at most `limit` events, of the named streams or of all. */
  readAll(page: {
    readonly afterIndex: number;
    readonly limit: number;
    readonly streams?: readonly string[];
  }): Promise<SequencedEvent[]>;
  /** The last global index that stood at this instant, 0 when none did. */
  indexAt(instant: Instant): Promise<number>;
  /** The global index of a version of a stream; null while it has none, or where no such event stands. */
  indexOf(event: StreamVersion): Promise<number | null>;
  /** Many streams as they stood at a global index; by stream, then by version. */
  readStreamsAt(streams: readonly string[], globalIndex: number): Promise<StoredEvent[]>;
  /** A stream as its bytes stand in the table, for verification. */
  rawStream(stream: string): Promise<RawEvent[]>;
  /** The names of the streams behind `after` in the order of the names, at most `limit`. */
  streamNames(page: { readonly after: string; readonly limit: number }): Promise<string[]>;
  /** Global indexes whose event is gone: what a cut tail leaves behind. */
  lostEvents(): Promise<number[]>;
  /** When the oldest event was recorded that waits for its global index; null when none waits. */
  oldestQueued(): Promise<Instant | null>;
}

export function createEventReader(pool: pg.Pool): EventReader {
  return { ...streamReads(pool), ...placeReads(pool), ...orderReads(pool), ...proofReads(pool) };
}

function streamReads(
  pool: pg.Pool,
): Pick<EventReader, 'readStream' | 'readStreams' | 'heads' | 'answerOf'> {
  return {
    async readStream(stream, { after = 0, upTo } = {}) {
      const { rows } = await pool.query<StoredRow>(
        `select ${STORED_COLUMNS} from event e
         where e.stream = $1 and e.version > $2 and ($3::integer is null or e.version <= $3)
         order by e.version`,
        [stream, after, upTo ?? null],
      );
      return rows.map(storedEvent);
    },
    async readStreams(streams) {
      const { rows } = await pool.query<StoredRow>(
        `select ${STORED_COLUMNS} from unnest($1::text[], $2::integer[]) as known (stream, after)
         join event e on e.stream = known.stream and e.version > known.after
         order by e.stream, e.version`,
        [streams.map(({ stream }) => stream), streams.map(({ after }) => after)],
      );
      return rows.map(storedEvent);
    },
    async heads(streams) {
      const { rows } = await pool.query<StreamVersion>(
        `select stream, coalesce((select max(e.version) from event e where e.stream = named.stream), 0) as version
         from unnest($1::text[]) with ordinality as named (stream, place) order by place`,
        [streams],
      );
      return rows;
    },
    async answerOf(commandId) {
      const { rows } = await pool.query<KeptAnswer>(
        `select request_digest as "requestDigest", answer, instant_text(recorded_at) as "recordedAt"
         from command_answer where command_id = $1`,
        [commandId],
      );
      return rows[0] ?? null;
    },
  };
}

function placeReads(pool: pg.Pool): Pick<EventReader, 'indexOf' | 'readStreamsAt'> {
  return {
    async indexOf({ stream, version }) {
      const { rows } = await pool.query<{ global_index: string }>(
        `select s.global_index from event e join sequenced s using (seq)
         where e.stream = $1 and e.version = $2`,
        [stream, version],
      );
      const found = rows[0];
      return found ? safeInteger(found.global_index) : null;
    },
    async readStreamsAt(streams, globalIndex) {
      const { rows } = await pool.query<StoredRow>(
        `select ${STORED_COLUMNS} from event e join sequenced s using (seq)
         where e.stream = any ($1::text[]) and s.global_index <= $2
         order by e.stream, e.version`,
        [streams, globalIndex],
      );
      return rows.map(storedEvent);
    },
  };
}

function orderReads(pool: pg.Pool): Pick<EventReader, 'readAll' | 'indexAt' | 'oldestQueued'> {
  return {
    async readAll({ afterIndex, limit, streams }) {
      const { rows } = await pool.query<SequencedRow>(
        `select ${SEQUENCED_COLUMNS} from sequenced s join event e using (seq)
         where s.global_index > $1 and ($3::text[] is null or e.stream = any ($3))
         order by s.global_index limit $2`,
        [afterIndex, limit, streams ?? null],
      );
      return rows.map(sequencedEvent);
    },
    async indexAt(instant) {
      const { rows } = await pool.query<{ global_index: string }>(
        `select global_index from sequenced where sequenced_at <= $1
         order by sequenced_at desc, global_index desc limit 1`,
        [instant],
      );
      return safeInteger(rows[0]?.global_index ?? '0');
    },
    async oldestQueued() {
      const sql =
        'select instant_text(min(e.recorded_at)) as oldest from unsequenced join event e using (seq)';
      return onlyRow(await pool.query<{ oldest: Instant | null }>(sql)).oldest;
    },
  };
}

function proofReads(pool: pg.Pool): Pick<EventReader, 'rawStream' | 'streamNames' | 'lostEvents'> {
  return {
    async rawStream(stream) {
      const { rows } = await pool.query<RawEvent>(
        `select ${RAW_COLUMNS} from event e where e.stream = $1 order by e.version`,
        [stream],
      );
      return rows;
    },
    async streamNames({ after, limit }) {
      const { rows } = await pool.query<{ stream: string }>(
        'select stream from event where version = 1 and stream > $1 order by stream limit $2',
        [after, limit],
      );
      return rows.map(({ stream }) => stream);
    },
    async lostEvents() {
      const { rows } = await pool.query<{ global_index: string }>(
        `select global_index from sequenced s
         where not exists (select from event e where e.seq = s.seq) order by global_index`,
      );
      return rows.map((row) => safeInteger(row.global_index));
    },
  };
}
