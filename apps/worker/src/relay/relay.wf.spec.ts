import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signalsOf } from '@jishi/test-support/histories';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import {
  eventsOf,
  openPublicityCase,
  postNotice,
  publicityOnly,
  receiveReport,
} from '@jishi/test-support/publicity';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';
import { startTemporal, type TemporalServer } from '../../../../tools/temporal.mjs';

// Real: PostgreSQL, a Temporal server of the spec's own that goes away and comes back with its store, every part of
// the worker process.

const folder = mkdtempSync(join(tmpdir(), 'jishi-relay-'));

let port: number;
let store: TestRecord;
let office: Office;
let server: TemporalServer;
let orchestra: Orchestra;

const serve = () =>
  startTemporal({
    ui: false,
    port,
    dbFile: join(folder, 'temporal.db'),
    logFile: join(folder, 'temporal.log'),
  });

beforeAll(async () => {
  port = await freePort();
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  server = await serve();
  orchestra = await startOrchestra(store, { address: server.address });
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await server.stop();
  await store.drop();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function checkpoint(): Promise<number> {
  const { rows } = await store.pool.query<{ position: string }>(
    "select position from checkpoint where name = 'relay'",
  );
  return Number(rows[0]?.position ?? 0);
}

async function lastIndex(): Promise<number> {
  const { now } = await store.clock.refresh();
  return store.reader.indexAt(now);
}

describe('The relay', () => {
  it('tells a busy case a few times, however many events it records', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    for (let count = 0; count < 30; count += 1) await receiveReport(store, office, caseId);
    await until(async () => (await checkpoint()) === (await lastIndex()));
    const run = { caseId, step: 'publicity', opening: 1 } as const;
    expect(await signalsOf(orchestra.temporal, run)).toBeLessThan(15);
  }, 60_000);

  it('waits while Temporal is away, loses nothing, and commands go on meanwhile', async () => {
    await until(async () => (await checkpoint()) === (await lastIndex()));
    const before = await checkpoint();
    await server.stop();
    const cases = [];
    for (let count = 0; count < 5; count += 1) cases.push(await openPublicityCase(store, office));
    await until(async () => (await lastIndex()) >= before + cases.length);
    expect(await checkpoint()).toBe(before);
    server = await serve();
    for (const caseId of cases)
      await until(async () => (await eventsOf(store, caseId)).includes('StepOpened'));
    expect(await checkpoint()).toBeGreaterThan(before);
  }, 120_000);
});
