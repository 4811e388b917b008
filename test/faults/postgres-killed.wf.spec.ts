import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenRecord, openRecord } from '@jishi/commands';
import { until } from '@jishi/test-support/until';
import { repeatAll, startLoad } from './load.js';
import type { Part, Product } from './product.mjs';
import { openProduct } from './product.mjs';
import { caughtUp, collectOrder, expectOneEffect, expectWholeRecord } from './whole-record.js';

// Real: a PostgreSQL cluster of its own with fsync on, killed by kill -9 of its first process; the worker as a process.

const ROUNDS = 2;

let product: Product;
let store: OpenRecord;
let worker: Part;
let follower: ReturnType<typeof collectOrder>;

beforeAll(async () => {
  product = await openProduct();
  const { databaseUrl, masterKey } = product;
  store = await openRecord({ databaseUrl, masterKey, buildId: 'spec', maxConnections: 16 });
  worker = product.startWorker();
  await caughtUp(store.pool, 'relay', 'listing', 'policy/calendar');
  follower = collectOrder(store.pool, 'spec');
}, 120_000);

afterAll(async () => {
  await follower.stop();
  await store.close();
  await product.stop();
}, 60_000);

describe('PostgreSQL, killed under load', () => {
  it('keeps every acknowledged event, and gives one effect to what is repeated', async () => {
    const process = worker.pid;
    for (let round = 0; round < ROUNDS; round += 1) {
      const load = startLoad(store);
      await until(() => load.acknowledged().length >= 100);
      await product.postgres.kill();
      await load.end();
      expect(load.sent.length).toBeGreaterThan(load.acknowledged().length);
      await product.postgres.start();

      const again = await repeatAll(store, load.sent);
      load.sent.forEach(({ answer }, index) => {
        const [one, other] = again[index]!;
        expect(one.token).toBe(other.token);
        if (answer) expect(one).toEqual({ ...answer, repeated: true });
      });
      await expectOneEffect(store.pool, load.sent);
    }

    await caughtUp(store.pool, 'spec', 'relay', 'listing', 'policy/calendar');
    await expectWholeRecord(store.reader);
    // What it was handed before its checkpoint was saved it is handed again; nothing is left out or comes early.
    const early = follower.handed.filter(
      (index, place) => index > Math.max(0, ...follower.handed.slice(0, place)) + 1,
    );
    expect(early).toEqual([]);
    expect(worker.pid).toBe(process);
  }, 120_000);
});
