import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@jishi/platform';
import { terminate } from '@jishi/temporal/client';
import { foundOffice } from '@jishi/test-support/office';
import {
  newTaskQueue,
  type Orchestra,
  startOrchestra,
  temporalAddress,
} from '@jishi/test-support/orchestra';
import { eventsOf, openPublicityCase, publicityOnly } from '@jishi/test-support/publicity';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';
import { runDoctor } from './doctor.js';

// Real: PostgreSQL, the Temporal server, every part of the worker process.

const taskQueue = newTaskQueue().slice(0, 40);

let store: TestRecord;
let orchestra: Orchestra;
let caseId: string;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  const office = await foundOffice(store);
  orchestra = await startOrchestra(store, { taskQueue });
  caseId = await openPublicityCase(store, office);
  await until(async () => (await eventsOf(store, caseId)).includes('StepOpened'));
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

/** What `jishi doctor` prints and whether it found all well. */
async function doctor(settings: { readonly rebuild?: boolean; readonly address?: string } = {}) {
  const lines: string[] = [];
  const config = readConfig({
    DATABASE_URL: store.database.appUrl,
    TEMPORAL_ADDRESS: settings.address ?? temporalAddress(),
    TASK_QUEUE: taskQueue,
    OIDC_ISSUER: 'http://127.0.0.1:1',
    VAULT_MASTER_KEY: store.masterKey,
  });
  const print = (line: string) => lines.push(line);
  const well = await runDoctor(config, { rebuild: settings.rebuild === true, print });
  return { well, lines };
}

describe('jishi doctor', () => {
  it('finds all well where it is', async () => {
    await until(async () => (await doctor()).well);
    expect((await doctor()).lines).toEqual(['looked at 2 runs, 0 not well, 0 built again']);
  }, 60_000);

  it('says which run is not well and why, and builds it again when told to', async () => {
    await terminate(orchestra.temporal, { caseId, step: 'publicity', opening: 1 }, 'by hand');
    const found = await doctor();
    expect(found).toEqual({
      well: false,
      lines: [
        `case/${caseId}/publicity#1: it was stopped or failed`,
        'looked at 2 runs, 1 not well, 0 built again',
      ],
    });
    expect((await doctor({ rebuild: true })).well).toBe(true);
    expect((await doctor()).lines).toEqual(['looked at 2 runs, 0 not well, 0 built again']);
  }, 60_000);

  it('says in one line that no server answers', async () => {
    await expect(doctor({ address: '127.0.0.1:1' })).rejects.toThrow(
      /^No Temporal server with the namespace default answers at 127\.0\.0\.1:1\./,
    );
  }, 60_000);
});
