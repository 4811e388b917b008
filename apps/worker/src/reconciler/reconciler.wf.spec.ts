import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunRef, workflowIdOf } from '@jishi/contracts/names';
import { createIncidents, createObservations, type Incidents } from '@jishi/event-store';
import { createLog } from '@jishi/platform/logging';
import { conditionOf, statusOf, terminate } from '@jishi/temporal/client';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { newTaskQueue, type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import {
  eventsOf,
  openPublicityCase,
  postNotice,
  publicityOnly,
} from '@jishi/test-support/publicity';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import { until } from '@jishi/test-support/until';
import { createReconciler } from './reconciler.js';

// Real: PostgreSQL, the Temporal server, every part of the worker process; the relay is stopped where nobody is to
// tell a run, and the reconciler looks when the spec says so.

const HOUR = 3_600;
const DAY = 24 * HOUR;

let store: TestRecord;
let office: Office;
let orchestra: Orchestra;
let time: TimeSkipper;
let incidents: Incidents;
let look: () => Promise<void>;
const taskQueue = newTaskQueue();

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  orchestra = await startOrchestra(store, { taskQueue });
  time = new TimeSkipper(store, orchestra.temporal);
  incidents = createIncidents(store.pool);
  look = createReconciler({
    record: store,
    temporal: orchestra.temporal,
    incidents,
    observations: createObservations(store.pool),
    log: createLog('silent'),
  });
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

const ofStep = (caseId: string): RunRef => ({ caseId, step: 'publicity', opening: 1 });

async function hasSeenAll(run: RunRef): Promise<boolean> {
  const id = workflowIdOf(run);
  const [head] = await store.reader.heads([`case/${run.caseId}`]);
  return (await createObservations(store.pool).seen([id])).get(id) === head?.version;
}

/** A case whose step is open and seen, with nobody to tell its runs what follows. */
async function untoldCase(): Promise<string> {
  await orchestra.part('relay').start();
  const caseId = await openPublicityCase(store, office);
  await until(async () => (await eventsOf(store, caseId)).includes('StepOpened'));
  await until(() => hasSeenAll(ofStep(caseId)));
  await orchestra.part('relay').stop();
  return caseId;
}

const kindsOf = async (run: RunRef) =>
  (await incidents.open([workflowIdOf(run)])).map(({ kind }) => kind);

describe('When nobody told a run what was recorded', () => {
  it('tells it, and makes no incident of it', async () => {
    const caseId = await untoldCase();
    await postNotice(store, office, caseId);
    await time.moveStore(HOUR);
    await look();
    await until(() => hasSeenAll(ofStep(caseId)));
    expect(await kindsOf(ofStep(caseId))).toEqual([]);
  }, 60_000);

  it('wakes a run whose clock has passed', async () => {
    const caseId = await untoldCase();
    await postNotice(store, office, caseId);
    await time.moveStore(HOUR);
    await look();
    await until(() => hasSeenAll(ofStep(caseId)));
    await time.moveStore(10 * DAY);
    await look();
    await until(async () => (await eventsOf(store, caseId)).includes('PublicityPeriodEnded'));
  }, 60_000);
});

describe('When somebody stopped a run', () => {
  it('starts it again, says so in an incident, and settles that when all is well', async () => {
    const caseId = await untoldCase();
    const run = ofStep(caseId);
    await terminate(orchestra.temporal, run, 'by hand');
    await postNotice(store, office, caseId);
    await time.moveStore(HOUR);
    await look();
    expect(await kindsOf(run)).toEqual(['workflow-stopped']);
    await until(() => hasSeenAll(run));
    await look();
    expect(await kindsOf(run)).toEqual([]);
  }, 60_000);

  it('finds it by the sweep though its case stands still', async () => {
    const caseId = await untoldCase();
    const run = ofStep(caseId);
    await terminate(orchestra.temporal, run, 'by hand');
    await until(async () => (await statusOf(orchestra.temporal, run)).status === 'terminated');
    await orchestra.part('first sweep').start();
    expect(await kindsOf(run)).toEqual(['workflow-stopped']);
    expect(await conditionOf(orchestra.temporal, run)).toBe('running');
  }, 60_000);
});

describe('When a case was opened while no worker ran', () => {
  it('leaves the starting of its runs to the relay, and makes no incident of it', async () => {
    const caseId = await openPublicityCase(store, office);
    const ofCase: RunRef = { caseId, opening: 1 };
    await orchestra.part('first sweep').start();
    expect(await kindsOf(ofCase)).toEqual([]);
    await orchestra.part('relay').start();
    await until(() => hasSeenAll(ofStep(caseId)));
    await orchestra.part('relay').stop();
    expect(await kindsOf(ofCase)).toEqual([]);
  }, 60_000);
});

describe('When a run cannot go on', () => {
  it('ends it, builds it again from the record, and says so', async () => {
    const caseId = await untoldCase();
    const run = ofStep(caseId);
    const workflowId = workflowIdOf(run);
    await terminate(orchestra.temporal, run, 'to make room for one that cannot go on');
    // No code of this name is registered, so its first task fails again and again.
    await orchestra.temporal.client.workflow.start('nothingOfThisName', {
      workflowId,
      taskQueue: orchestra.temporal.queueOf(run),
    });
    await postNotice(store, office, caseId);
    await time.moveStore(HOUR);
    await until(async () => (await conditionOf(orchestra.temporal, run)) === 'wedged');
    await look();
    expect(await kindsOf(run)).toEqual(['workflow-wedged']);
    await until(() => hasSeenAll(run));
    await look();
    expect(await kindsOf(run)).toEqual([]);
  }, 120_000);
});

describe('When the epoch of the workflow code is raised', () => {
  it('ends the runs of the old code and builds them again on the new queue', async () => {
    const caseId = await untoldCase();
    await orchestra.part('relay').start();
    await postNotice(store, office, caseId);
    await until(() => hasSeenAll(ofStep(caseId)));
    await orchestra.stop();
    orchestra = await startOrchestra(store, { taskQueue, epochs: { case: 2, step: 2 } });
    time = new TimeSkipper(store, orchestra.temporal);
    const handle = orchestra.temporal.client.workflow.getHandle(workflowIdOf(ofStep(caseId)));
    expect((await handle.describe()).taskQueue).toBe(`${taskQueue}-step-e2`);
    expect(await kindsOf(ofStep(caseId))).toEqual([]);
    await time.moveStore(10 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('CaseEnded'));
    const ends = (await eventsOf(store, caseId)).filter((type) => type === 'PublicityPeriodEnded');
    expect(ends).toHaveLength(1);
  }, 60_000);
});
