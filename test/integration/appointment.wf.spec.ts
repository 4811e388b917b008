import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import { statusOf } from '@jishi/temporal/client';
import { Journey } from '@jishi/test-support/journey';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { journey } from '../../tools/demo/journey.mjs';

// Real: PostgreSQL, the Temporal server, every part of the worker process, the shipped procedure and rules.

let store: TestRecord;
let orchestra: Orchestra;

beforeAll(async () => {
  store = await openTestRecord();
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  await seedDemo(store, { issuer: 'http://127.0.0.1:3001', subjects }, store.masterKey);
  orchestra = await startOrchestra(store);
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

describe('One appointment through all seven steps', () => {
  it('is carried by its workflows from analysis to the end of probation', async () => {
    const appointment = new Journey(store, journey);
    await appointment.play();
    expect(await appointment.state()).toMatchObject({
      status: 'ended',
      end: { outcome: 'appointed' },
    });
    const { caseId } = appointment;
    const runs = [
      { caseId, opening: 1 },
      ...promotion.steps.map(({ kind: step }) => ({ caseId, step, opening: 1 })),
    ];
    for (const run of runs) {
      await until(async () => (await statusOf(orchestra.temporal, run)).status === 'completed');
    }
  }, 120_000);
});
