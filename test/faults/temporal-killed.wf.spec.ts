import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenRecord, openRecord } from '@jishi/commands';
import { Journey } from '@jishi/test-support/journey';
import { journey } from '../../tools/demo/journey.mjs';
import type { Part, Product } from './product.mjs';
import { openProduct } from './product.mjs';
import { caughtUp, expectWholeRecord } from './whole-record.js';

// Real: PostgreSQL, the worker as a process, a Temporal server with its store on disk that is killed by kill -9.

const CASES = 12;
/** Cases of one unit take their numbers in turn, so a crowd of them would be told to come again. */
const LANES = 3;

let product: Product;
let store: OpenRecord;
let worker: Part;

beforeAll(async () => {
  product = await openProduct();
  const { databaseUrl, masterKey } = product;
  store = await openRecord({ databaseUrl, masterKey, buildId: 'spec' });
  worker = product.startWorker();
  await caughtUp(store.pool, 'relay', 'listing');
}, 120_000);

afterAll(async () => {
  await store.close();
  await product.stop();
}, 60_000);

describe('The Temporal server, killed while commands arrive', () => {
  it('keeps no command waiting, and every case goes on once it is back', async () => {
    const process = worker.pid;
    const running = await openCases();
    for (const each of running) await each.play('record-analysis');
    const during = openCases();
    await product.temporal.kill();
    const arrived = await during;
    // The steps that are open take acts, new cases are opened; what needs the server waits.
    for (const each of running) await each.play('conclude-analysis');
    const opened = await openCases();
    await caughtUp(store.pool, 'listing');
    for (const each of opened) expect(await typesOf(each)).toEqual(['CaseOpened']);

    await product.temporal.start();
    for (const each of running) await each.play('record-initial-suggestion');
    for (const each of [...arrived, ...opened]) await each.play('record-analysis');
    for (const each of running) {
      expect(await typesOf(each)).toEqual([
        ...['CaseOpened', 'StepOpened', 'AnalysisRecorded', 'AnalysisConcluded', 'StepClosed'],
        ...['StepOpened', 'InitialSuggestionRecorded'],
      ]);
    }
    for (const each of [...arrived, ...opened])
      expect(await typesOf(each)).toEqual(['CaseOpened', 'StepOpened', 'AnalysisRecorded']);
    await caughtUp(store.pool, 'relay', 'listing');
    await expectWholeRecord(store.reader);
    expect(worker.pid).toBe(process);
  }, 120_000);
});

/** Opens cases one after the other, in a few lanes at once. */
async function openCases(): Promise<readonly Journey[]> {
  const cases = Array.from({ length: CASES }, () => new Journey(store, journey));
  const left = cases.values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const each of left) await each.play('open-case');
  });
  await Promise.all(lanes);
  return cases;
}

async function typesOf({ caseId }: Journey): Promise<readonly string[]> {
  const events = await store.reader.readStream(`case/${caseId}`);
  return events.map(({ type }) => type);
}
