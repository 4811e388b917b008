import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type StepRef, workflowIdOf } from '@jishi/contracts/names';
import { instantDiffSeconds, type StepKind } from '@jishi/domain';
import { createObservations } from '@jishi/event-store';
import { conditionOf, statusOf } from '@jishi/temporal/client';
import { armedTimers } from '@jishi/test-support/histories';
import { Journey } from '@jishi/test-support/journey';
import { newTaskQueue, type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { openPublicityCase, postNotice, publicityOnly } from '@jishi/test-support/publicity';
import { openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { examineAll } from '../../apps/cli/src/doctor.js';
import { journey } from '../../tools/demo/journey.mjs';
import { startTemporal, type TemporalServer } from '../../tools/temporal.mjs';

// Real: PostgreSQL, two Temporal servers of the spec's own, one after the other, and every part of the worker process.
// The second server begins empty: it has never heard of any case.

const office = {
  unitId: 'edu',
  postId: 'demo-post1',
  candidate: 'demo-p21',
  as: { officer: person('demo-chen'), 'report-intake': person('demo-fang') },
};
const taskQueue = newTaskQueue();
const folder = mkdtempSync(join(tmpdir(), 'jishi-rebuild-'));
const serve = () => startTemporal({ ui: false, logFile: join(folder, 'temporal.log') });

let store: TestRecord;
let server: TemporalServer;
let orchestra: Orchestra;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  await seedDemo(store, { issuer: 'http://127.0.0.1:3001', subjects }, store.masterKey);
  // Two of the cases seek the same post.
  await record(store, {
    on: `post/${office.postId}`,
    act: 'change-quota',
    data: { quota: 6 },
    as: person('demo-wu'),
  });
  server = await serve();
  orchestra = await startOrchestra(store, { taskQueue, address: server.address });
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await server.stop();
  await store.drop();
  rmSync(folder, { recursive: true });
});

const runOf = (caseId: string, step: StepKind): StepRef => ({ caseId, step, opening: 1 });

/** The step's run has read the case as it stands, and its clock is armed by that. */
async function waits(run: StepRef): Promise<void> {
  const id = workflowIdOf(run);
  await until(async () => {
    const [head] = await store.reader.heads([`case/${run.caseId}`]);
    const seen = await createObservations(store.pool).seen([id]);
    return seen.get(id) === head?.version;
  });
  await until(async () => (await armedTimers(orchestra.temporal, run)).length === 1);
}

/** Seconds to the next instant at which the record says that the run acts, by the store's clock. */
async function remaining(run: StepRef): Promise<number> {
  const { progress } = await statusOf(orchestra.temporal, run);
  const { now } = await store.clock.refresh();
  return instantDiffSeconds(now, progress?.nextTimer?.due ?? now);
}

describe('When the whole store of Temporal is lost', () => {
  it('builds three waiting cases again, each with its remaining time, and none acts twice', async () => {
    // The longest way first: the journey moves the one clock on its way.
    const appointed = new Journey(store, journey);
    await appointed.play('issue-probation-notice');
    const inspected = new Journey(store, journey);
    await inspected.play('issue-inspection-notice');
    const announced = await openPublicityCase(store, office);
    await postNotice(store, office, announced);
    const runs = [
      runOf(inspected.caseId, 'inspection'),
      runOf(announced, 'publicity'),
      runOf(appointed.caseId, 'probation'),
    ];
    for (const run of runs) await waits(run);

    await orchestra.stop();
    await server.stop();
    server = await serve();
    // Without the sweep, which would find and repair it by itself, and without the relay, which would tell each case.
    orchestra = await startOrchestra(store, {
      taskQueue,
      address: server.address,
      without: ['first sweep', 'relay'],
    });
    for (const run of runs) expect(await conditionOf(orchestra.temporal, run)).toBe('missing');
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    expect(await examineAll(store, orchestra.temporal, { rebuild: false, print })).toBe(false);
    expect(await examineAll(store, orchestra.temporal, { rebuild: true, print })).toBe(true);
    expect(lines).toContain('looked at 6 runs, 6 not well, 6 built again');

    for (const run of runs) {
      await waits(run);
      const [armed] = await armedTimers(orchestra.temporal, run);
      const left = await remaining(run);
      expect(Math.abs((armed ?? 0) - left)).toBeLessThan(10);
    }
    await orchestra.stop();
    orchestra = await startOrchestra(store, { taskQueue, address: server.address });
    await inspected.play();
    await appointed.play();
    for (const { caseId } of runs) {
      const events = await store.reader.readStream(`case/${caseId}`);
      expect(events.at(-1)?.type).toBe('CaseEnded');
      const clockActs = events
        .filter(({ actingRole }) => actingRole === 'clock')
        .map(({ type, data }) => `${type} ${JSON.stringify(data.settles ?? data.deadline)}`);
      expect(new Set(clockActs).size).toBe(clockActs.length);
    }
  }, 60_000);
});
