// Real: PostgreSQL, the program's login. Nothing is mocked.
import { appendRequest, noted, write } from '@jishi/test-support/append-request';
import { freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { until } from '@jishi/test-support/until';
import { type Appender, type AppendRequest, createAppender } from './append.js';
import { createEventReader } from './event-reader.js';
import { type ClockReading, createStoreClock } from './store-clock.js';

let database: TestDatabase;
let appender: Appender;
let decidedAt: ClockReading;

beforeAll(async () => {
  database = await freshDatabase();
  appender = createAppender(database.app);
});

beforeEach(async () => {
  decidedAt = await createStoreClock(database.app).now();
});

afterAll(async () => {
  await appender.close();
  await database.drop();
});

const reader = () => createEventReader(database.app);
const request = (parts: Partial<AppendRequest> & { commandId: string }) =>
  appendRequest({ decidedAt, ...parts });

describe('an append', () => {
  it('records events with the next versions, ids of the command and one time', async () => {
    const result = await appender.append(
      request({
        commandId: 'u:1',
        writes: [
          write('case/a', 0, noted({ n: 1 }), noted({ n: 2 })),
          write('post/a', 0, noted({ n: 3 })),
        ],
      }),
    );
    const events = await reader().readStreams([
      { stream: 'post/a', after: 0 },
      { stream: 'case/a', after: 0 },
    ]);
    expect(
      events.map(({ stream, version, eventId, data }) => [stream, version, eventId, data]),
    ).toEqual([
      ['case/a', 1, 'u:1#0', { n: 1 }],
      ['case/a', 2, 'u:1#1', { n: 2 }],
      ['post/a', 1, 'u:1#2', { n: 3 }],
    ]);
    if (result.kind !== 'appended') throw new Error(result.kind);
    expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(
      new Set([result.recordedAt]),
    );
    expect(result.versions).toEqual([
      { stream: 'case/a', version: 2 },
      { stream: 'post/a', version: 1 },
    ]);
    expect(result.answer).toEqual({
      kind: 'accepted',
      token: 'case/a:2',
      recordedAt: result.recordedAt,
    });
  });

  it('takes the next version where any will do', async () => {
    for (const commandId of ['u:any1', 'u:any2']) {
      await appender.append(request({ commandId, writes: [write('tally/a', 'any')] }));
    }
    expect(await reader().heads(['tally/a', 'tally/none'])).toEqual([
      { stream: 'tally/a', version: 2 },
      { stream: 'tally/none', version: 0 },
    ]);
  });

  it('keeps the answer of a command that writes nothing', async () => {
    const result = await appender.append(
      request({ commandId: 'u:nothing', answer: { kind: 'refused' } }),
    );
    const answer = { kind: 'refused', token: null, recordedAt: expect.any(String) as string };
    expect(result).toMatchObject({ kind: 'appended', answer, versions: [] });
    expect(await reader().answerOf('u:nothing')).toMatchObject({ answer });
    expect(await reader().answerOf('u:unknown')).toBeNull();
  });

  it('keeps what the paper says and the whole of a text that is hard to carry', async () => {
    const data = { text: '任免 "\\\n\u2028😀', '': { ä: [1, 0.5, -0, null, true] } };
    const event = { ...noted(data), occurredOn: '2026-03-01T09:30' };
    await appender.append(request({ commandId: 'u:text', writes: [write('case/text', 0, event)] }));
    expect(await reader().readStream('case/text')).toEqual([
      expect.objectContaining({
        data: { ...data, '': { ä: [1, 0.5, 0, null, true] } },
        occurredOn: '2026-03-01T09:30',
      }),
    ]);
  });

  it('reads a stream from behind a version up to another', async () => {
    const events = [1, 2, 3, 4].map((n) => noted({ n }));
    await appender.append(
      request({ commandId: 'u:range', writes: [write('case/range', 0, ...events)] }),
    );
    const middle = await reader().readStream('case/range', { after: 1, upTo: 3 });
    expect(middle.map(({ version }) => version)).toEqual([2, 3]);
  });
});

describe('versions', () => {
  it('gives one of two writers who race for a version a conflict', async () => {
    const race = await Promise.all(
      ['u:race1', 'u:race2'].map((commandId) =>
        appender.append(request({ commandId, writes: [write('case/race', 0)] })),
      ),
    );
    expect(race.map(({ kind }) => kind).sort()).toEqual(['appended', 'conflict']);
    expect(race.find(({ kind }) => kind === 'conflict')).toMatchObject({
      heads: [{ stream: 'case/race', version: 1 }],
    });
    expect(await reader().readStream('case/race')).toHaveLength(1);
  });

  it('makes a moved stream that was only read a conflict, and writes nothing', async () => {
    await appender.append(request({ commandId: 'u:quota', writes: [write('post/quota', 0)] }));
    const late = request({
      commandId: 'u:late',
      writes: [write('case/late', 0)],
      reads: [{ stream: 'post/quota', version: 0 }],
    });
    const heads = [
      { stream: 'case/late', version: 0 },
      { stream: 'post/quota', version: 1 },
    ];
    expect(await appender.append(late)).toMatchObject({ kind: 'conflict', heads });
    expect(await reader().readStream('case/late')).toEqual([]);
    expect(await reader().answerOf('u:late')).toBeNull();
  });

  it('gives one of two who read the same last slot and write elsewhere a conflict', async () => {
    const take = (n: number): AppendRequest =>
      request({
        commandId: `u:slot${n}`,
        writes: [write(`case/slot${n}`, 0), write('post/slot', 0)],
      });
    const kinds = (await Promise.all([1, 2, 3, 4].map((n) => appender.append(take(n))))).map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'appended')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(3);
  });

  it('lets appends that name each other’s streams finish all', async () => {
    const streams = Array.from({ length: 6 }, (_, n) => `case/ring${n}`);
    const results = await Promise.all(
      streams.map((stream, n) =>
        appender.append(
          request({
            commandId: `u:ring${n}`,
            writes: [write(stream, 'any'), write(streams[(n + 1) % 6]!, 'any')],
          }),
        ),
      ),
    );
    expect(results.map(({ kind }) => kind)).toEqual(streams.map(() => 'appended'));
  });
});

describe('a command id', () => {
  it('has one effect and one answer under eight concurrent requests', async () => {
    const same = request({ commandId: 'u:same', writes: [write('case/same', 0)] });
    const results = await Promise.all(Array.from({ length: 8 }, () => appender.append(same)));
    expect(results.map(({ kind }) => kind).sort()).toEqual([
      'appended',
      ...Array.from({ length: 7 }, () => 'repeated'),
    ]);
    const answers = results.map((result) =>
      'answer' in result ? JSON.stringify(result.answer) : result.kind,
    );
    expect(new Set(answers).size).toBe(1);
    expect(await reader().readStream('case/same')).toHaveLength(1);
  });

  it('repeats its answer whatever has happened to the streams since', async () => {
    const first = request({ commandId: 'u:first', writes: [write('case/again', 0)] });
    const recorded = await appender.append(first);
    await appender.append(request({ commandId: 'u:second', writes: [write('case/again', 1)] }));
    const { kind, ...repeated } = await appender.append(first);
    expect(kind).toBe('repeated');
    expect(repeated).toMatchObject({
      answer: (recorded as typeof recorded & { kind: 'appended' }).answer,
    });
  });

  it('with another digest is another request', async () => {
    await appender.append(request({ commandId: 'u:key', writes: [write('case/key', 0)] }));
    const other = request({
      commandId: 'u:key',
      requestDigest: 'e2'.repeat(32),
      writes: [write('case/key', 1)],
    });
    expect(await appender.append(other)).toEqual({ kind: 'key-reused' });
    expect(await reader().readStream('case/key')).toHaveLength(1);
  });
});

describe('the clock of a decision', () => {
  it.each([
    ['more than a second old', -1_100_000n],
    ['more than a second ahead', 1_100_000n],
  ])('that is %s is a conflict', async (_, by) => {
    const { instantOf, microseconds } = await import('@jishi/ledger');
    const now = instantOf(microseconds(decidedAt.now) + by);
    const stale = request({
      commandId: `u:clock${by}`,
      writes: [write('case/clock', 0)],
      decidedAt: { ...decidedAt, now },
    });
    expect(await appender.append(stale)).toMatchObject({
      kind: 'conflict',
      clock: { offsetVersion: 0 },
    });
  });

  it('of another offset version is a conflict', async () => {
    const other = { ...decidedAt, offsetVersion: 1 };
    const result = await appender.append(
      request({ commandId: 'u:offset', writes: [write('case/c', 0)], decidedAt: other }),
    );
    expect(result.kind).toBe('conflict');
  });
});

describe('the append stands alone', () => {
  const call = `select append('{}')`;

  it.each([
    ['an older snapshot', 'begin isolation level repeatable read'],
    ['a transaction id already taken', 'begin; select pg_current_xact_id()'],
  ])('and refuses %s', async (_, opening) => {
    const client = await database.app.connect();
    try {
      await client.query(opening);
      await expect(client.query(call)).rejects.toMatchObject({ code: 'JS001' });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('waits for a stream before it takes a transaction id', async () => {
    const holder = await database.app.connect();
    await holder.query(
      `begin; select pg_advisory_xact_lock(hashtextextended('stream:case/held', 0))`,
    );
    const waiting = appender.append(
      request({ commandId: 'u:held', writes: [write('case/held', 0)] }),
    );
    const sessions = `select l.pid, (select count(*) from pg_locks x
        where x.pid = l.pid and x.locktype = 'transactionid' and x.granted)::int as ids
      from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`;
    await until(async () => (await database.app.query(sessions)).rowCount === 1);
    expect((await database.app.query<{ ids: number }>(sessions)).rows[0]!.ids).toBe(0);
    await holder.query('rollback');
    holder.release();
    expect((await waiting).kind).toBe('appended');
  });
});

describe('vault objects', () => {
  beforeAll(async () => {
    await database.owner.query(
      `create table vault_object (ref text primary key, hash text not null default 'h', live boolean not null default false)`,
    );
    await database.owner.query(`insert into vault_object (ref) values ('v1'), ('v2')`);
  });

  it('go live with the append that names them', async () => {
    await appender.append(
      request({
        commandId: 'u:vault',
        writes: [write('case/v', 0)],
        vault: [{ ref: 'v1', hash: 'h' }],
      }),
    );
    const { rows } = await database.owner.query('select ref, live from vault_object order by ref');
    expect(rows).toEqual([
      { ref: 'v1', live: true },
      { ref: 'v2', live: false },
    ]);
  });

  it('that another append has named are not named again', async () => {
    const again = request({
      commandId: 'u:again',
      writes: [write('case/w', 0)],
      vault: [{ ref: 'v1', hash: 'h' }],
    });
    await expect(appender.append(again)).rejects.toMatchObject({ code: 'vault-missing' });
    expect(await reader().readStream('case/w')).toEqual([]);
  });

  it('whose content is another than the command says are not named', async () => {
    const other = request({
      commandId: 'u:other-hash',
      writes: [write('case/other-hash', 0)],
      vault: [{ ref: 'v2', hash: 'another' }],
    });
    const refused = { code: 'vault-missing', detail: 'v2' };
    await expect(appender.append(other)).rejects.toMatchObject(refused);
  });

  it('that are missing refuse the append and leave nothing behind', async () => {
    const missing = request({
      commandId: 'u:missing',
      writes: [write('case/m', 0)],
      vault: ['v2', 'v3'].map((ref) => ({ ref, hash: 'h' })),
    });
    await expect(appender.append(missing)).rejects.toMatchObject({ code: 'vault-missing' });
    expect(await reader().readStream('case/m')).toEqual([]);
    const { rows } = await database.owner.query(`select live from vault_object where ref = 'v2'`);
    expect(rows).toEqual([{ live: false }]);
  });
});
