// Real: two PostgreSQL clusters, the owner's and the program's logins, pg_dump where a system has it. Nothing is mocked.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { microseconds, verifyChain } from '@jishi/ledger';
import { advanceClock, appendRequest, write } from '@jishi/test-support/append-request';
import {
  asCluster,
  emptyDatabase,
  freshDatabase,
  type TestDatabase,
} from '@jishi/test-support/postgres';
import { type Cluster, dumpPrograms, startCluster } from '@jishi/test-support/second-cluster';
import { until } from '@jishi/test-support/until';
import { type AppendResult, createAppender } from './append.js';
import { createEventReader } from './event-reader.js';
import { createFollower } from './follower.js';
import { migrate } from './migrate.js';
import { onlyRow } from './only-row.js';
import { createSequencer } from './sequencer.js';
import { createStoreClock } from './store-clock.js';

const TABLES = ['event', 'command_answer', 'unsequenced', 'sequenced', 'checkpoint', 'observed'];
const STREAM = 'case/1';
const DAY = 86_400;

let clusters: [Cluster, Cluster];

beforeAll(async () => {
  clusters = await Promise.all([startCluster(), startCluster()]);
  // The old cluster's transaction ids lie far beyond the new one's.
  await asCluster(
    (client) =>
      client.query(
        'do $$ begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$',
      ),
    clusters[0].url,
  );
}, 60_000);

afterAll(() => Promise.all(clusters.map((cluster) => cluster.stop())));

async function append(
  database: TestDatabase,
  commandId: string,
  expected: number,
): Promise<AppendResult> {
  const appender = createAppender(database.app);
  const decidedAt = await createStoreClock(database.app).refresh();
  const result = await appender.append(
    appendRequest({ commandId, decidedAt, writes: [write(STREAM, expected)] }),
  );
  await appender.close();
  return result;
}

/** Follows until so many events are handled; gives their versions. */
async function follow(database: TestDatabase, upTo: number): Promise<number[]> {
  const seen: number[] = [];
  const follower = createFollower({
    pool: database.app,
    name: 'relay',
    batch: 10,
    handle: (events) => {
      seen.push(...events.filter((e) => e.stream === STREAM).map(({ version }) => version));
      return Promise.resolve();
    },
  });
  const sequencer = createSequencer(database.app);
  sequencer.start();
  follower.start();
  await until(() => follower.position() === upTo);
  await Promise.all([follower.stop(), sequencer.stop()]);
  return seen;
}

/** A store with its clock moved, one event followed, and two left in the queue. */
async function storeInUse(): Promise<TestDatabase> {
  const database = await freshDatabase({ simulated: true, cluster: clusters[0].url });
  const appender = createAppender(database.app);
  await appender.append(
    advanceClock('u:advance', 40 * DAY, await createStoreClock(database.app).now()),
  );
  await appender.close();
  await append(database, 'u:1', 0);
  await follow(database, 2);
  await append(database, 'u:2', 1);
  await append(database, 'u:3', 2);
  return database;
}

/** A database of the new cluster, whose roles are made before anything is restored. */
async function newHome(): Promise<TestDatabase> {
  const migrated = await freshDatabase({ cluster: clusters[1].url });
  await migrated.drop();
  return emptyDatabase(clusters[1].url);
}

async function pgDump(from: TestDatabase, to: TestDatabase): Promise<void> {
  const program = (name: string): string => join(clusters[0].programs, name);
  const run = promisify(execFile);
  const file = join(await mkdtemp(join(tmpdir(), 'jishi-dump-')), 'dump.sql');
  await run(program('pg_dump'), ['-f', file, from.ownerUrl]);
  await run(program('psql'), ['-v', 'ON_ERROR_STOP=1', '-q', '-f', file, to.ownerUrl]);
  await rm(dirname(file), { recursive: true });
}

/** For systems without pg_dump: the same rows, column by column, into a newly migrated database. */
async function copyRows(from: TestDatabase, to: TestDatabase): Promise<void> {
  await migrate(to.ownerUrl, { simulated: true });
  for (const table of TABLES) {
    const columnsAndRows = await from.owner.query<{ columns: string; content: string | null }>(
      `select (select json_agg(t)::text from ${table} t) as content,
         (select string_agg(column_name, ', ') from information_schema.columns
          where table_name = $1 and is_generated = 'NEVER') as columns`,
      [table],
    );
    const { columns, content } = onlyRow(columnsAndRows);
    await to.owner.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [content ?? '[]'],
    );
  }
  await to.owner.query(`select setval('event_seq_seq', (select max(seq) from event))`);
  const store = await from.owner.query<Record<string, string>>(
    'select offset_us, offset_version, cluster_id from store',
  );
  const { offset_us, offset_version, cluster_id } = onlyRow(store);
  await to.owner.query('update store set offset_us = $1, offset_version = $2, cluster_id = $3', [
    offset_us,
    offset_version,
    cluster_id,
  ]);
}

const WAYS = [
  { way: 'its rows were copied', restore: copyRows },
  ...(dumpPrograms() ? [{ way: 'pg_dump and psql', restore: pgDump }] : []),
];

describe.each(WAYS)('after a restore into a new cluster ($way)', ({ restore }) => {
  let old: TestDatabase;
  let restored: TestDatabase;

  beforeAll(async () => {
    old = await storeInUse();
    restored = await newHome();
    await restore(old, restored);
  }, 60_000);

  afterAll(async () => {
    await old.drop();
    await restored.drop();
  });

  it('everything follows on, in order, what was left in the queue and what is new', async () => {
    expect(await append(restored, 'u:4', 3)).toMatchObject({ kind: 'appended' });
    expect(await follow(restored, 5)).toEqual([2, 3, 4]);
    const events = await createEventReader(restored.app).readAll({ afterIndex: 0, limit: 10 });
    expect(
      events.map(({ globalIndex, stream, version }) => [globalIndex, stream, version]),
    ).toEqual([
      [1, 'clock', 1],
      [2, STREAM, 1],
      [3, STREAM, 2],
      [4, STREAM, 3],
      [5, STREAM, 4],
    ]);
  });

  it('the chain still verifies, with the new events on it', async () => {
    const chain = await createEventReader(restored.app).rawStream(STREAM);
    expect(verifyChain(STREAM, chain)).toMatchObject({ kind: 'intact', version: 4 });
  });

  it('a command that was recorded before has its answer', async () => {
    expect(await append(restored, 'u:2', 9)).toMatchObject({
      kind: 'repeated',
      answer: { token: `${STREAM}:2` },
    });
  });

  it('the clock stands where it stood', async () => {
    const { now, offsetVersion } = await createStoreClock(restored.app).refresh();
    expect(offsetVersion).toBe(1);
    const ahead = microseconds(now) / 1_000_000n - BigInt(Math.floor(Date.now() / 1_000));
    expect(Number(ahead)).toBeGreaterThan(40 * DAY - 60);
  });

  it('the record is as insert-only as before', async () => {
    await expect(restored.app.query('delete from event')).rejects.toMatchObject({ code: '42501' });
    await expect(restored.owner.query('delete from event')).rejects.toMatchObject({
      code: '23001',
    });
    await expect(restored.app.query('select insert_event(e) from event e')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
