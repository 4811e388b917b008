// Real: PostgreSQL, the program's login, several connections. Nothing is mocked.
import { appendRequest, write } from '@jishi/test-support/append-request';
import { freshDatabase, poolOn, type TestDatabase } from '@jishi/test-support/postgres';
import { until } from '@jishi/test-support/until';
import { type Appender, type AppendResult, createAppender } from './append.js';
import { createEventReader } from './event-reader.js';
import type { SequencedEvent } from './event-rows.js';
import { createFollower } from './follower.js';
import { createSequencer, type Sequencer } from './sequencer.js';
import { createStoreClock } from './store-clock.js';

let database: TestDatabase;
let appender: Appender;
let sequencer: Sequencer;
let commands = 0;

beforeEach(async () => {
  database = await freshDatabase();
  appender = createAppender(database.app);
  sequencer = createSequencer(database.app);
});

afterEach(async () => {
  await sequencer.stop();
  await appender.close();
  await database.drop();
});

async function append(
  stream: string,
  expected: number | 'any' = 'any',
  by = appender,
): Promise<AppendResult> {
  const decidedAt = await createStoreClock(database.app).now();
  commands += 1;
  return by.append(
    appendRequest({ commandId: `u:${commands}`, decidedAt, writes: [write(stream, expected)] }),
  );
}

const place = ({ stream, version }: SequencedEvent): string => `${stream}:${version}`;
const order = async (): Promise<string[]> =>
  (await createEventReader(database.app).readAll({ afterIndex: 0, limit: 1_000 })).map(place);

/** A handler that keeps what it is given. */
const keepIn =
  <Kept>(kept: Kept[], form: (event: SequencedEvent) => Kept) =>
  (events: SequencedEvent[]): Promise<void> => {
    kept.push(...events.map(form));
    return Promise.resolve();
  };

/** Numbers what was appended. Transactions of other spec files hold the cluster's horizon back for moments. */
async function sequenceUpTo(count: number): Promise<void> {
  await until(async () => {
    await sequencer.runOnce();
    return (await order()).length === count;
  });
}

/** A transaction of the program that stays open until the spec ends it. */
async function openTransaction() {
  const client = await database.app.connect();
  await client.query('begin');
  const appenderInside = createAppender(poolOn(client, database.app));
  return {
    client,
    append: (stream: string) => append(stream, 'any', appenderInside),
    async end(how: 'commit' | 'rollback') {
      await client.query(how);
      client.release();
      await appenderInside.close();
    },
  };
}

describe('a transaction that took its id early', () => {
  it('can’t make followers see v2 before v1', async () => {
    const early = await openTransaction();
    await early.client.query('select pg_current_xact_id()');
    await append('case/1');
    await expect(early.append('case/1')).rejects.toMatchObject({ code: 'append-not-alone' });
    await early.end('rollback');
    await append('case/1');
    await sequenceUpTo(2);
    expect(await order()).toEqual(['case/1:1', 'case/1:2']);
  });

  it('can’t append to a second stream in the order of its first', async () => {
    const early = await openTransaction();
    await early.append('case/1');
    await append('case/2');
    await expect(early.append('case/2')).rejects.toMatchObject({ code: 'append-not-alone' });
    await early.end('rollback');
    await sequenceUpTo(1);
    expect(await order()).toEqual(['case/2:1']);
  });

  it('holds back what was committed after it took its id, until it ends', async () => {
    const early = await openTransaction();
    await early.append('case/1');
    await append('case/2');
    await sequencer.runOnce();
    expect(await order()).toEqual([]);
    expect(await createEventReader(database.app).oldestQueued()).not.toBeNull();
    await early.end('commit');
    await sequenceUpTo(2);
    expect(await order()).toEqual(['case/1:1', 'case/2:1']);
    expect(await createEventReader(database.app).oldestQueued()).toBeNull();
  });

  it('is ended by the server when it idles', async () => {
    const { rows } = await database.app.query('show idle_in_transaction_session_timeout');
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '10s' }]);
  });
});

describe('the global order', () => {
  it('has no gaps, no inversions and times that never go back, whoever writes', async () => {
    const seen: SequencedEvent[] = [];
    const handle = keepIn(seen, (event) => event);
    const follower = createFollower({ pool: database.app, name: 'collector', handle, batch: 7 });
    sequencer.start();
    follower.start();
    const writers = Array.from({ length: 8 }, async (_, n) => {
      for (let i = 0; i < 25; i += 1) await append(`case/${(n + i) % 5}`);
    });
    await Promise.all(writers);
    await until(() => seen.length >= 200);
    await follower.stop();

    expect(seen.map(({ globalIndex }) => globalIndex)).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 1),
    );
    for (const stream of ['case/0', 'case/1', 'case/2', 'case/3', 'case/4']) {
      const versions = seen
        .filter((event) => event.stream === stream)
        .map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    }
    const times = seen.map(({ sequencedAt }) => sequencedAt);
    expect(times).toEqual([...times].sort());
    expect(follower.position()).toBe(200);
  });

  it('can be asked as of an instant', async () => {
    const reader = createEventReader(database.app);
    await append('case/1');
    await sequenceUpTo(1);
    await append('case/1');
    await sequenceUpTo(2);
    const [first, second] = await reader.readAll({ afterIndex: 0, limit: 2 });
    expect(await reader.indexAt(second!.sequencedAt)).toBe(2);
    expect(await reader.indexAt(first!.sequencedAt)).toBe(1);
    expect(await reader.indexAt('2000-01-01T00:00:00.000000Z')).toBe(0);
  });

  it('is read from behind an index, of named streams', async () => {
    for (const stream of ['case/1', 'case/2', 'case/1', 'case/3']) await append(stream);
    await sequenceUpTo(4);
    const page = { afterIndex: 1, limit: 2, streams: ['case/1', 'case/3'] };
    expect((await createEventReader(database.app).readAll(page)).map(place)).toEqual([
      'case/1:2',
      'case/3:1',
    ]);
  });

  it('is made by one process alone, and by another when that one is gone', async () => {
    const leader = await database.app.connect();
    await leader.query('select pg_advisory_lock(7450, 1)');
    await append('case/1');
    await sequencer.runOnce();
    expect(await order()).toEqual([]);
    sequencer.start();
    leader.release(true);
    await until(async () => (await order()).length === 1);
  });
});

describe('a follower', () => {
  it('goes on from its checkpoint, in another process as well', async () => {
    const seen: string[] = [];
    const handle = keepIn(seen, place);
    for (const stream of ['case/1', 'case/2']) {
      await append(stream);
      await sequenceUpTo(seen.length + 1);
      const follower = createFollower({ pool: database.app, name: 'relay', handle, batch: 10 });
      const handled = seen.length + 1;
      follower.start();
      await until(() => follower.position() === handled);
      await follower.stop();
    }
    expect(seen).toEqual(['case/1:1', 'case/2:1']);
  });

  it('gets events again that it failed to handle', async () => {
    const errors: unknown[] = [];
    const seen: string[] = [];
    const handle = async (events: SequencedEvent[]): Promise<void> => {
      await keepIn(seen, place)(events);
      if (seen.length === 1) throw new Error('the other side is down');
    };
    const follower = createFollower({
      pool: database.app,
      name: 'relay',
      handle,
      batch: 10,
      onError: (error) => errors.push(error),
    });
    await append('case/1');
    await sequenceUpTo(1);
    follower.start();
    await until(() => follower.position() === 1);
    await follower.stop();
    expect(seen).toEqual(['case/1:1', 'case/1:1']);
    expect(errors).toEqual([new Error('the other side is down')]);
  });

  it('of the same name works in one process at a time', async () => {
    const seen: string[] = [];
    const follower = (process: string) =>
      createFollower({
        pool: database.app,
        name: 'relay',
        batch: 10,
        handle: keepIn(seen, (event) => `${process} ${place(event)}`),
      });
    const [first, second] = [follower('first'), follower('second')];
    await append('case/1');
    await sequenceUpTo(1);
    first.start();
    await until(() => first.position() === 1);
    second.start();
    await append('case/2');
    await sequenceUpTo(2);
    await until(() => first.position() === 2);
    await first.stop();
    await append('case/3');
    await sequenceUpTo(3);
    await until(() => second.position() === 3);
    await second.stop();
    expect(seen).toEqual(['first case/1:1', 'first case/2:1', 'second case/3:1']);
  });

  it('follows on after its connection was cut', async () => {
    const seen: string[] = [];
    const handle = keepIn(seen, place);
    const follower = createFollower({
      pool: database.app,
      name: 'relay',
      handle,
      batch: 10,
      onError: () => undefined,
    });
    follower.start();
    const listening = `select pid from pg_stat_activity
      where datname = current_database() and query like 'select position%' and state = 'idle'`;
    await until(async () => (await database.app.query(listening)).rowCount === 1);
    await database.app.query(`select pg_terminate_backend(pid) from (${listening}) l`);
    await append('case/1');
    await sequenceUpTo(1);
    await until(() => follower.position() === 1);
    await follower.stop();
    expect(seen).toEqual(['case/1:1']);
  });
});

describe('the poke after commits', () => {
  it('wakes a listener, once for many appends', async () => {
    const listener = await database.app.connect();
    let rung = 0;
    listener.on('notification', () => {
      rung += 1;
    });
    await listener.query('listen jishi_appended');
    await Promise.all(Array.from({ length: 50 }, () => append('case/1')));
    await until(() => rung > 0);
    expect(rung).toBeLessThan(50);
    listener.release(true);
  });
});
