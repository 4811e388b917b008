import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statusOf } from '@jishi/temporal/client';
import { continuedRuns, recordHistory } from '@jishi/test-support/histories';
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
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import { until } from '@jishi/test-support/until';
import { startTemporal, type TemporalServer } from '../../tools/temporal.mjs';
import { fileOf, recording } from './corpus.js';

// Real: PostgreSQL, every part of the worker process, and a Temporal server of the spec's own that takes thirty events
// for a long history.

const folder = mkdtempSync(join(tmpdir(), 'jishi-continued-'));
const DAY = 86_400;

let store: TestRecord;
let office: Office;
let server: TemporalServer;
let orchestra: Orchestra;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  server = await startTemporal({
    ui: false,
    dynamicConfig: ['limit.historyCount.suggestContinueAsNew=30'],
    logFile: join(folder, 'temporal.log'),
  });
  orchestra = await startOrchestra(store, { address: server.address });
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await server.stop();
  await store.drop();
  rmSync(folder, { recursive: true });
});

describe('When the history of a run has grown long', () => {
  it('goes on under a new run from the record alone, with its clock', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    const run = { caseId, step: 'publicity', opening: 1 } as const;
    const { temporal } = orchestra;
    await until(async () => {
      await receiveReport(store, office, caseId);
      return (await continuedRuns(temporal, run)).length > 0;
    });
    const [runId] = await continuedRuns(temporal, run);
    if (recording)
      await recordHistory(temporal, run, { file: fileOf(run, 'continued'), runId: runId! });
    await new TimeSkipper(store, temporal).moveStore(10 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('PublicityPeriodEnded'));
    expect((await statusOf(temporal, run)).status).toBe('running');
  }, 60_000);
});
