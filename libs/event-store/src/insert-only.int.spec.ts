// Real: PostgreSQL, the program's login and the owner's. Nothing is mocked.
import { appendRequest, write } from '@jishi/test-support/append-request';
import { freshDatabase, poolOn, type TestDatabase } from '@jishi/test-support/postgres';
import { createAppender } from './append.js';
import { createEventReader } from './event-reader.js';
import { createSequencer } from './sequencer.js';
import { createStoreClock } from './store-clock.js';

const INSUFFICIENT_PRIVILEGE = '42501';
const RESTRICT_VIOLATION = '23001';
const RECORD_TABLES = ['event', 'command_answer', 'sequenced'];

let database: TestDatabase;
let recorded: string;

beforeAll(async () => {
  database = await freshDatabase();
  const appender = createAppender(database.app);
  const decidedAt = await createStoreClock(database.app).now();
  await appender.append(
    appendRequest({ commandId: 'u:1', decidedAt, writes: [write('case/1', 0)] }),
  );
  await appender.close();
  await createSequencer(database.app).runOnce();
  recorded = await wholeRecord();
});

afterAll(() => database.drop());

/** Every row and every trigger of the record, as text. */
async function wholeRecord(): Promise<string> {
  const { rows } = await database.owner.query(
    `select (select json_agg(e) from event e) as events, (select json_agg(a) from command_answer a) as answers,
       (select json_agg(s) from sequenced s) as sequenced, (select json_agg(s) from store s) as store,
       (select json_agg(pg_get_triggerdef(oid) || tgenabled::text order by oid) from pg_trigger) as triggers`,
  );
  return JSON.stringify(rows);
}

const INSERT = `insert into event (stream, version, event_id, type, schema_version, data, recorded_at, actor, acting_role,
    command_id, command, inputs, build_id, correlation_id, prev_hash, hash)
  select stream, 2, 'forged#0', type, schema_version, data, recorded_at, actor, acting_role, command_id, command, inputs,
    build_id, correlation_id, hash, hash from event`;

/** What a program that was taken over would try, with the error that stops it. */
const ATTEMPTS: readonly (readonly [string, string, string])[] = [
  ...RECORD_TABLES.flatMap((table) => [
    [`delete from ${table}`, `delete from ${table}`, INSUFFICIENT_PRIVILEGE] as const,
    [`truncate ${table}`, `truncate ${table} cascade`, INSUFFICIENT_PRIVILEGE] as const,
    [
      `lock ${table} against readers`,
      `do $$ begin lock table ${table} in access exclusive mode; end $$`,
      INSUFFICIENT_PRIVILEGE,
    ] as const,
    [
      `drop the trigger of ${table}`,
      `drop trigger insert_only on ${table}`,
      INSUFFICIENT_PRIVILEGE,
    ] as const,
    [
      `disable the trigger of ${table}`,
      `alter table ${table} disable trigger all`,
      INSUFFICIENT_PRIVILEGE,
    ] as const,
    [`drop ${table}`, `drop table ${table} cascade`, INSUFFICIENT_PRIVILEGE] as const,
    [`rename ${table}`, `alter table ${table} rename to old`, INSUFFICIENT_PRIVILEGE] as const,
    [
      `grant itself ${table}`,
      `grant all on ${table} to current_user; delete from ${table}`,
      INSUFFICIENT_PRIVILEGE,
    ] as const,
    [`copy into ${table}`, `copy ${table} from stdin`, INSUFFICIENT_PRIVILEGE] as const,
    [
      `merge into ${table}`,
      `merge into ${table} t using store on true when matched then delete`,
      INSUFFICIENT_PRIVILEGE,
    ] as const,
    [
      `make a rule on ${table}`,
      `create rule r as on insert to ${table} do instead nothing`,
      INSUFFICIENT_PRIVILEGE,
    ] as const,
  ]),
  ['update an event', `update event set data = '{}'`, INSUFFICIENT_PRIVILEGE],
  ['update an answer', `update command_answer set answer = '{}'`, INSUFFICIENT_PRIVILEGE],
  ['update a place in the order', 'update sequenced set global_index = 7', INSUFFICIENT_PRIVILEGE],
  ['insert an event', INSERT, INSUFFICIENT_PRIVILEGE],
  [
    'insert or update an event',
    `${INSERT} on conflict (stream, version) do update set data = '{}'`,
    INSUFFICIENT_PRIVILEGE,
  ],
  ['lock an event for update', 'select from event for update', INSUFFICIENT_PRIVILEGE],
  ['insert into the queue', 'insert into unsequenced (seq) values (1)', INSUFFICIENT_PRIVILEGE],
  ['empty the queue', 'delete from unsequenced', INSUFFICIENT_PRIVILEGE],
  ['alter a column', 'alter table event alter column data type varchar', INSUFFICIENT_PRIVILEGE],
  [
    'drop the unique version',
    'alter table event drop constraint event_stream_version_key',
    INSUFFICIENT_PRIVILEGE,
  ],
  ['become the owner', 'set role jishi_test_owner', INSUFFICIENT_PRIVILEGE],
  ['become the superuser', 'set session authorization postgres', INSUFFICIENT_PRIVILEGE],
  ['switch the triggers off', 'set session_replication_role = replica', INSUFFICIENT_PRIVILEGE],
  ['call an inner function', 'select insert_event(e) from event e', INSUFFICIENT_PRIVILEGE],
  ['call the guard of the queue', 'select renew_queue()', INSUFFICIENT_PRIVILEGE],
  ['move the clock', 'select advance_clock(1)', INSUFFICIENT_PRIVILEGE],
  ['move the clock by hand', 'update store set offset_us = 1', INSUFFICIENT_PRIVILEGE],
  [
    'replace append',
    'create or replace function append(jsonb) returns jsonb language sql return null',
    INSUFFICIENT_PRIVILEGE,
  ],
  [
    'take append from its owner',
    'alter function append(jsonb) owner to current_user',
    INSUFFICIENT_PRIVILEGE,
  ],
  [
    'change the search path of append',
    'alter function append(jsonb) reset all',
    INSUFFICIENT_PRIVILEGE,
  ],
  [
    'put a function before ours',
    'create function public.event_hash(text) returns bytea language sql return null',
    INSUFFICIENT_PRIVILEGE,
  ],
  [
    'run code of its own on the server',
    `do language plpgsql $$ begin delete from event; end $$`,
    INSUFFICIENT_PRIVILEGE,
  ],
  ['give a role more', 'alter role jishi_app superuser', INSUFFICIENT_PRIVILEGE],
  ['write by a large object', `select lo_export(1, '/tmp/x')`, INSUFFICIENT_PRIVILEGE],
];

describe('the program’s login', () => {
  it.each(ATTEMPTS)('can’t %s', async (_, statement, code) => {
    await expect(database.app.query(statement)).rejects.toMatchObject({ code });
  });

  it('has changed nothing by all that', async () => {
    expect(await wholeRecord()).toBe(recorded);
  });

  it('can’t get at the record by tables of its own that hide ours from append', async () => {
    const client = await database.app.connect();
    try {
      await client.query('create temporary table event (like public.event including all)');
      await client.query(
        'create temporary table command_answer (like public.command_answer including all)',
      );
      const appender = createAppender(poolOn(client, database.app));
      const decidedAt = await createStoreClock(database.app).now();
      const result = await appender.append(
        appendRequest({ commandId: 'u:2', decidedAt, writes: [write('case/1', 1)] }),
      );
      expect(result.kind).toBe('appended');
      await appender.close();
    } finally {
      client.release(true);
    }
    expect(await createEventReader(database.app).readStream('case/1')).toHaveLength(2);
  });
});

describe('the owner’s login', () => {
  it.each(
    RECORD_TABLES.flatMap((table) => [
      `update ${table} set ${table === 'sequenced' ? 'seq = seq' : 'command_id = command_id'}`,
      `delete from ${table}`,
      `delete from ${table} where false`,
      `truncate ${table}`,
    ]),
  )('can’t by accident %s', async (statement) => {
    await expect(database.owner.query(statement)).rejects.toMatchObject({
      code: RESTRICT_VIOLATION,
    });
  });
});
