import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunRef, workflowIdOf } from '@jishi/contracts/names';
import { createObservations } from '@jishi/event-store';
import { statusOf } from '@jishi/temporal/client';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import {
  eventsOf,
  handleReport,
  openPublicityCase,
  postNotice,
  publicityOnly,
  receiveReport,
} from '@jishi/test-support/publicity';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import { until } from '@jishi/test-support/until';

// Real: PostgreSQL, the Temporal server, every part of the worker process. Nothing is mocked.

const DAY = 24 * 60 * 60;

let store: TestRecord;
let office: Office;
let orchestra: Orchestra;
let time: TimeSkipper;

beforeAll(async () => {
  store = await openTestRecord({ library: publicityOnly });
  office = await foundOffice(store);
  orchestra = await startOrchestra(store);
  time = new TimeSkipper(store, orchestra.temporal);
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await store.drop();
});

const ofStep = (caseId: string): RunRef => ({ caseId, step: 'publicity', opening: 1 });
const ofCase = (caseId: string): RunRef => ({ caseId, opening: 1 });
const status = async (run: RunRef) => (await statusOf(orchestra.temporal, run)).status;

/** The step's run has read the case as it stands, so its timer is armed by it. */
async function hasSeen(run: RunRef): Promise<boolean> {
  const [head] = await store.reader.heads([`case/${run.caseId}`]);
  const id = workflowIdOf(run);
  return (await createObservations(store.pool).seen([id])).get(id) === head?.version;
}

async function bothCompleted(caseId: string): Promise<void> {
  for (const run of [ofStep(caseId), ofCase(caseId)])
    await until(async () => (await status(run)) === 'completed');
}

describe('Publicity alone, from its opening to its end', () => {
  it('is ended by its own timer once the working days are over, and with it the case', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    await until(() => hasSeen(ofStep(caseId)));
    // Without the relay nobody tells the run that the store's clock moved: only its timer can.
    await orchestra.part('relay').stop();
    await time.advance(5 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('CaseEnded'));
    await orchestra.part('relay').start();
    await bothCompleted(caseId);
    expect(await eventsOf(store, caseId)).toEqual([
      'CaseOpened',
      'StepOpened',
      'PublicityNoticePosted',
      'ReminderGiven',
      'PublicityPeriodEnded',
      'StepClosed',
      'CaseEnded',
    ]);
  }, 60_000);

  it('says what it waits for and when it acts next', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    await until(() => hasSeen(ofStep(caseId)));
    await until(async () => {
      const { progress } = await statusOf(orchestra.temporal, ofStep(caseId));
      return progress?.waitingFor === 'clock publicityEnds';
    });
    expect(await statusOf(orchestra.temporal, ofStep(caseId))).toMatchObject({
      status: 'running',
      progress: { nextTimer: { name: 'publicityEndsReminder' }, version: 3 },
    });
  }, 60_000);

  it('waits for a report that is handled after the period is over', async () => {
    const caseId = await openPublicityCase(store, office);
    await postNotice(store, office, caseId);
    await receiveReport(store, office, caseId);
    await time.advance(10 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('PublicityPeriodEnded'));
    expect(await status(ofStep(caseId))).toBe('running');
    await handleReport(store, office, caseId, 'untrue');
    await bothCompleted(caseId);
    expect((await eventsOf(store, caseId)).slice(-3)).toEqual([
      'PublicityReportHandled',
      'StepClosed',
      'CaseEnded',
    ]);
  }, 60_000);
});
