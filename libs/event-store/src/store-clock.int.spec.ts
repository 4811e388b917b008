// Real: PostgreSQL, the program's login. Nothing is mocked.
import { microseconds } from '@jishi/ledger';
import { advanceClock, appendRequest, write } from '@jishi/test-support/append-request';
import { freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { type Appender, createAppender } from './append.js';
import { createPool } from './connection.js';
import { createStoreClock, type StoreClock } from './store-clock.js';

const DAY = 86_400;
const HUNDRED_YEARS = 3_155_760_000;

interface Store {
  readonly database: TestDatabase;
  readonly appender: Appender;
  readonly clock: StoreClock;
}

const open: Store[] = [];

async function store(simulated: boolean): Promise<Store> {
  const database = await freshDatabase({ simulated });
  const made = {
    database,
    appender: createAppender(database.app),
    clock: createStoreClock(database.app),
  };
  open.push(made);
  return made;
}

afterAll(async () => {
  for (const { appender, database } of open) {
    await appender.close();
    await database.drop();
  }
});

const seconds = (from: string, to: string): number =>
  Number(microseconds(to) - microseconds(from)) / 1_000_000;

describe('a simulated store', () => {
  let made: Store;
  beforeAll(async () => {
    made = await store(true);
  });

  it('moves its clock forward by the recorded event, and gives later events the new time', async () => {
    const asked = performance.now();
    const before = await made.clock.refresh();
    // A reading is taken for the middle of its question: it may be off by half of the way.
    const error = (performance.now() - asked) / 2_000;
    const moved = await made.appender.append(advanceClock('u:advance', 40 * DAY, before));
    if (moved.kind !== 'appended') throw new Error(moved.kind);
    expect(moved.clock.offsetVersion).toBe(before.offsetVersion + 1);
    made.clock.observe(moved.clock);
    const after = await made.clock.now();
    expect(seconds(before.now, after.now)).toBeGreaterThanOrEqual(40 * DAY - error);
    expect(seconds(before.now, after.now)).toBeLessThan(40 * DAY + 60);
    const later = appendRequest({
      commandId: 'u:later',
      decidedAt: after,
      writes: [write('case/1', 0)],
    });
    expect(await made.appender.append(later)).toMatchObject({
      kind: 'appended',
      recordedAt: expect.stringContaining(after.now.slice(0, 10)) as string,
    });
  });

  it('refuses a decision made before the clock was moved', async () => {
    const before = await made.clock.refresh();
    await made.appender.append(advanceClock('u:again', 1, before));
    const stale = appendRequest({
      commandId: 'u:stale',
      decidedAt: before,
      writes: [write('case/2', 0)],
    });
    const result = await made.appender.append(stale);
    expect(result).toMatchObject({
      kind: 'conflict',
      clock: { offsetVersion: before.offsetVersion + 1 },
    });
  });

  it.each([0, -1, 11 * HUNDRED_YEARS])(
    'refuses a step of %d seconds and records nothing',
    async (bySeconds) => {
      const before = await made.clock.refresh();
      const step = advanceClock(`u:step${bySeconds}`, bySeconds, before);
      await expect(made.appender.append(step)).rejects.toMatchObject({ code: 'clock-refused' });
      expect((await made.clock.refresh()).offsetVersion).toBe(before.offsetVersion);
    },
  );

  it('lets not even the owner turn it back or make it real', async () => {
    for (const change of ['offset_us = 0', 'simulated = false', 'offset_version = 0']) {
      await expect(made.database.owner.query(`update store set ${change}`)).rejects.toMatchObject({
        code: 'JS003',
      });
    }
    await expect(made.database.owner.query('delete from store')).rejects.toMatchObject({
      code: 'JS003',
    });
  });
});

describe('a real store', () => {
  it('has a clock that nobody moves', async () => {
    const { database, appender, clock } = await store(false);
    const before = await clock.refresh();
    await expect(appender.append(advanceClock('u:advance', DAY, before))).rejects.toMatchObject({
      code: 'clock-refused',
    });
    await expect(database.owner.query('update store set offset_us = 1')).rejects.toMatchObject({
      code: '23514',
    });
    expect(await clock.refresh()).toMatchObject({ offsetVersion: 0 });
  });
});

describe('the clock that a process keeps', () => {
  it('asks the store once and goes on by itself', async () => {
    const { database } = await store(false);
    const own = createPool(database.appUrl);
    const clock = createStoreClock(own);
    const first = await clock.now();
    await own.end();
    const second = await clock.now();
    expect(microseconds(second.now)).toBeGreaterThanOrEqual(microseconds(first.now));
  });

  it('isn’t turned back by an answer from before the clock was moved', async () => {
    const { clock, appender } = await store(true);
    const before = await clock.now();
    const moved = await appender.append(advanceClock('u:advance', DAY, before));
    if (moved.kind !== 'appended') throw new Error(moved.kind);
    clock.observe(moved.clock);
    clock.observe(before);
    expect((await clock.now()).offsetVersion).toBe(1);
  });

  it('agrees with the store', async () => {
    const { clock, database } = await store(false);
    await clock.now();
    const kept = await clock.now();
    const { rows } = await database.app.query<{ now: string }>(
      'select instant_text(store_now()) as now',
    );
    expect(Math.abs(seconds(kept.now, rows[0]!.now))).toBeLessThan(0.5);
  });
});
