import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenRecord, openRecord } from '@jishi/commands';
import { dateOf } from '@jishi/domain';
import { Journey } from '@jishi/test-support/journey';
import { person, record } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';
import { journey } from '../../tools/demo/journey.mjs';
import { cut, holdAppends, holdSequencing, writerOf } from './hold.js';
import { startLoad } from './load.js';
import type { Part, Product } from './product.mjs';
import { openProduct } from './product.mjs';
import { caughtUp, collectOrder, expectOneEffect, expectWholeRecord } from './whole-record.js';

// Real: PostgreSQL, the Temporal server, the worker as a process that is killed by kill -9.

let product: Product;
let store: OpenRecord;
let worker: Part;

const DAY = 86_400;
const followers = ['relay', 'listing', 'policy/calendar', 'policy/meeting-outcome'];

beforeAll(async () => {
  product = await openProduct();
  const { databaseUrl, masterKey } = product;
  store = await openRecord({ databaseUrl, masterKey, buildId: 'spec', maxConnections: 16 });
  worker = product.startWorker();
  await caughtUp(store.pool, ...followers);
}, 120_000);

afterAll(async () => {
  await store.close();
  await product.stop();
}, 60_000);

describe('The sequencer, killed in the middle of a batch', () => {
  it.each(['is committed behind its back', 'is rolled back'])(
    'leaves one order without gaps when its batch %s',
    async (outcome) => {
      const spec = collectOrder(store.pool, `spec, when it ${outcome}`);
      const load = startLoad(store);
      await until(() => load.acknowledged().length >= 50);
      const hold = await holdSequencing(product.ownerUrl);
      await until(async () => (await hold.waiting()).length === 1);
      const behind = load.acknowledged().length;
      await until(() => load.acknowledged().length >= behind + 50);
      await worker.kill();
      if (outcome === 'is rolled back')
        for (const pid of await hold.waiting()) await cut(store.pool, pid);
      await hold.letGo();
      worker = product.startWorker();
      await load.end();

      await caughtUp(store.pool, spec.name, ...followers);
      await spec.stop();
      await expectWholeRecord(store.reader);
      await expectOneEffect(store.pool, load.acknowledged());
      expect(spec.handed).toEqual(spec.handed.map((_, place) => place + 1));
      expect(await countOf("listed where kind = 'person' and valid_to is null")).toBe(
        await countOf("event where type = 'PersonRegistered'"),
      );
    },
    60_000,
  );
});

describe('A worker, killed while its activities submit', () => {
  it('leaves every act once, committed or not before it was lost, and the cases go on', async () => {
    // Both seek the same post.
    await give('demo-wu', 'post/demo-post1', 'change-quota', { quota: 6 });
    const waiting = [new Journey(store, journey), new Journey(store, journey)];
    for (const each of waiting) await each.play('issue-inspection-notice');
    await worker.kill();
    const opening = [new Journey(store, journey), new Journey(store, journey)];
    for (const each of opening) await each.play('open-case');
    await give('demo-admin', 'clock', 'advance-clock', { bySeconds: 2 * DAY });

    const hold = await holdAppends(product.ownerUrl);
    worker = product.startWorker();
    await until(async () => (await hold.waiting()).length === 4);
    await worker.kill();
    for (const each of [waiting[0]!, opening[0]!])
      await cut(store.pool, await writerOf(store.pool, `case/${each.caseId}`));
    await hold.letGo();
    await until(async () => (await lastOf(waiting[1]!)) === 'NoticeLeadEnded');
    await until(async () => (await lastOf(opening[1]!)) === 'StepOpened');
    expect(await lastOf(waiting[0]!)).toBe('InspectionNoticeIssued');
    expect(await lastOf(opening[0]!)).toBe('CaseOpened');

    worker = product.startWorker();
    for (const each of opening) {
      await each.play('record-analysis');
      expect(await typesOf(each)).toEqual(['CaseOpened', 'StepOpened', 'AnalysisRecorded']);
    }
    for (const each of waiting) {
      await until(async () => (await typesOf(each)).includes('NoticeLeadEnded'));
      const types = await typesOf(each);
      expect(types.slice(types.indexOf('InspectionNoticeIssued'))).toEqual([
        'InspectionNoticeIssued',
        'NoticeLeadEnded',
      ]);
      await interview(each);
    }
    await caughtUp(store.pool, ...followers);
    await expectWholeRecord(store.reader);
  }, 180_000);
});

async function give(actorId: string, on: string, act: string, data: object): Promise<void> {
  await record(store, { on, act, data, as: person(actorId) });
}

/** Refused until the notice has stood for its days (I05). */
async function interview({ caseId }: Journey): Promise<void> {
  const { now } = await store.clock.refresh();
  await give('demo-chen', `case/${caseId}`, 'record-interview', {
    candidateId: 'k1',
    heldOn: dateOf(now),
    interviewers: ['demo-p02', 'demo-p16'],
    category: 'unit-leaders',
    record: { text: '考察谈话记录' },
  });
}

async function typesOf({ caseId }: Journey): Promise<readonly string[]> {
  const events = await store.reader.readStream(`case/${caseId}`);
  return events.map(({ type }) => type);
}

async function lastOf(each: Journey): Promise<string | undefined> {
  return (await typesOf(each)).at(-1);
}

async function countOf(what: string): Promise<number> {
  const { rows } = await store.pool.query<{ n: number }>(
    `select count(*)::integer as n from ${what}`,
  );
  return rows[0]!.n;
}
