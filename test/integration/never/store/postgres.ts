import type { RawEvent } from '@jishi/ledger';
import type { Library } from '@jishi/procedures';
import { copyDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { brokenChain, storedOf } from './raw-events.js';
import type { Snapshot, Store, Streams } from './store.js';

/** The store as it ships, on a database of its own. */
export async function openInPostgres(): Promise<Store> {
  return storeOn(await openTestRecord());
}

function snapshotOf(database: TestDatabase): Snapshot {
  return {
    open: async (library?: Library) => {
      const copy = await copyDatabase(database);
      return storeOn(await openTestRecord({ database: copy, ...(library ? { library } : {}) }));
    },
    drop: () => database.drop(),
  };
}

function storeOn(opened: TestRecord): Store {
  let record = opened;
  return {
    get commands() {
      return record.commands;
    },
    now: async () => (await record.clock.now()).now,
    stream: (name) => record.reader.readStream(name),
    read: (streams, known) => read(record, streams, known),
    brokenChains: (streams) => brokenChains(record, streams),
    snapshot: async () => {
      // A database that is copied may have no session.
      await record.close();
      const copy = await copyDatabase(record.database);
      record = await openTestRecord({ database: record.database });
      return snapshotOf(copy);
    },
    drop: () => record.drop(),
  };
}

async function brokenChains(
  record: TestRecord,
  streams: readonly string[],
): Promise<readonly string[]> {
  const rows = await rawRows(record, streams, new Map());
  return streams.flatMap((stream) =>
    brokenChain(
      stream,
      rows.filter((row) => row.stream === stream),
    ),
  );
}

async function read(
  record: TestRecord,
  streams: readonly string[],
  known: Streams,
): Promise<Streams> {
  const byStream = new Map<string, ReturnType<typeof storedOf>[]>();
  for (const row of await rawRows(record, streams, known))
    byStream.set(row.stream, [...(byStream.get(row.stream) ?? []), storedOf(row)]);
  return byStream;
}

async function rawRows(
  record: TestRecord,
  streams: readonly string[],
  known: Streams,
): Promise<readonly RawEvent[]> {
  const { rows } = await record.pool.query<RawEvent>(
    `select e.*, instant_text(e.recorded_at) as recorded_at, e.data_json::text as data_json,
       encode(e.prev_hash, 'hex') as prev_hash, encode(e.hash, 'hex') as hash
     from unnest($1::text[], $2::integer[]) as known (stream, after)
     join event e on e.stream = known.stream and e.version > known.after
     order by e.stream, e.version`,
    [streams, streams.map((stream) => known.get(stream)?.length ?? 0)],
  );
  return rows;
}
