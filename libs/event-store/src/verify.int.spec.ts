// Real: PostgreSQL, the program's login and the owner's. Nothing is mocked.
import { type ChainVerdict, type KnownHead, verifyChain } from '@jishi/ledger';
import { appendRequest, noted, write } from '@jishi/test-support/append-request';
import { freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { until } from '@jishi/test-support/until';
import { createAppender } from './append.js';
import { createEventReader, type EventReader } from './event-reader.js';
import { createSequencer } from './sequencer.js';
import { createStoreClock } from './store-clock.js';

const STREAM = 'case/1';
let database: TestDatabase;
let reader: EventReader;

beforeEach(async () => {
  database = await freshDatabase();
  reader = createEventReader(database.app);
  await recordFiveEvents();
});

afterEach(() => database.drop());

async function recordFiveEvents(): Promise<void> {
  const appender = createAppender(database.app);
  const clock = createStoreClock(database.app);
  for (let n = 0; n < 5; n += 1) {
    const event = {
      ...noted({ n, text: '公示 😀 "\\\u2028', e: 1e21, half: 0.5 }),
      ...(n % 2 ? { occurredOn: '2026-03-01' } : {}),
    };
    const request = appendRequest({
      commandId: `u:${n}`,
      decidedAt: await clock.now(),
      writes: [write(STREAM, n, event)],
    });
    const envelope = {
      ...request.envelope,
      actingFor: n === 3 ? '' : null,
      actor: 'ä委员',
      rulesVersion: null,
    };
    await appender.append({ ...request, envelope });
  }
  await appender.close();
}

async function verify(known?: KnownHead): Promise<ChainVerdict> {
  return verifyChain(STREAM, await reader.rawStream(STREAM), known);
}

/** What the holder of the owner's login can do: switch the guard off, change, and switch it on again. */
async function tamper(...statements: string[]): Promise<void> {
  const owned = ['alter table event disable trigger insert_only', ...statements];
  await database.owner.query(
    `${owned.join(';')}; alter table event enable always trigger insert_only`,
  );
}

const altered = (version: number, check: string) => ({
  kind: 'altered',
  stream: STREAM,
  version,
  check,
});

describe('an untouched stream', () => {
  it('verifies: the database and the ledger compute the same hashes from the same bytes', async () => {
    expect(await verify()).toMatchObject({ kind: 'intact', version: 5 });
  });
});

describe('after the owner altered the record', () => {
  it.each<[string, string[], number, string]>([
    [
      'a byte of data',
      [`update event set data = replace(data, '"n":2', '"n":7') where version = 3`],
      3,
      'hash',
    ],
    [
      'a time by a microsecond',
      [`update event set recorded_at = recorded_at + interval '1 microsecond' where version = 4`],
      4,
      'hash',
    ],
    ['a NULL to an empty text', [`update event set acting_for = '' where version = 2`], 2, 'hash'],
    ['the last event', [`update event set actor = 'other' where version = 5`], 5, 'hash'],
    [
      'a time to one that is none',
      [`update event set recorded_at = 'infinity' where version = 2`],
      2,
      'malformed',
    ],
    ['a link', [`update event set prev_hash = hash where version = 2`], 2, 'link'],
    [
      'an event and its hash',
      [
        `update event set actor = 'x' where version = 2`,
        'update event e set hash = event_hash(e) where version = 2',
      ],
      3,
      'link',
    ],
    ['an event away', ['delete from event where version = 3'], 3, 'gap'],
    ['the first event away', ['delete from event where version = 1'], 1, 'gap'],
    [
      'an event away and the rest closer',
      [
        'delete from event where version = 3',
        'update event set version = version - 1 where version > 3',
      ],
      3,
      'link',
    ],
    [
      'two events into each other’s places',
      [
        'update event set version = 9 where version = 2',
        'update event set version = 2 where version = 3',
        'update event set version = 3 where version = 9',
      ],
      2,
      'link',
    ],
    [
      'two events’ data into each other',
      [
        `update event e set data = o.data from event o where (e.version, o.version) in ((2, 4), (4, 2))`,
      ],
      2,
      'hash',
    ],
    [
      'the jsonb copy alone',
      [
        'alter table event alter column data_json drop expression',
        `update event set data_json = '{}' where version = 4`,
      ],
      4,
      'derived',
    ],
  ])('%s, verification names the first altered event', async (_, statements, version, check) => {
    await tamper(...statements);
    expect(await verify()).toEqual(altered(version, check));
  });
});

describe('after the owner cut the tail', () => {
  it('the head that was known before shows it, and the global order shows what is lost', async () => {
    const head = await verify();
    if (head.kind !== 'intact') throw new Error(head.kind);
    await until(async () => {
      await createSequencer(database.app).runOnce();
      return (await reader.readAll({ afterIndex: 0, limit: 9 })).length === 5;
    });
    expect(await reader.lostEvents()).toEqual([]);
    await tamper('delete from event where version > 3');
    expect(await verify(head)).toEqual(altered(4, 'gap'));
    expect(await reader.lostEvents()).toEqual([4, 5]);
  });
});
