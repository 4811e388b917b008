import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openRecord } from '@jishi/commands';
import { type RunRef, type StepRef, workflowIdOf } from '@jishi/contracts/names';
import type { StepKind } from '@jishi/domain';
import { createObservations } from '@jishi/event-store';
import { faultTolerance, libraryOf, promotion } from '@jishi/procedures';
import { statusOf } from '@jishi/temporal/client';
import { recordHistory } from '@jishi/test-support/histories';
import { Journey, type JourneyEntry } from '@jishi/test-support/journey';
import { foundOffice } from '@jishi/test-support/office';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import {
  eventsOf,
  openPublicityCase,
  postNotice,
  publicityOnly,
  receiveReport,
} from '@jishi/test-support/publicity';
import { openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import {
  foundToleranceOffice,
  playTolerance,
  type ToleranceAct,
  type ToleranceOffice,
  toleranceJourney,
} from '@jishi/test-support/tolerance-journey';
import { until } from '@jishi/test-support/until';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { journey } from '../../tools/demo/journey.mjs';
import { fileOf, recording } from './corpus.js';

// Real: PostgreSQL, the Temporal server, every part of the worker process, the shipped procedure and demo register.
// Each scenario is one branch of the workflows.

const DAY = 86_400;
const office = {
  unitId: 'edu',
  postId: 'demo-post1',
  candidate: 'demo-p21',
  as: { officer: person('demo-chen'), 'report-intake': person('demo-fang') },
};
const head = person('demo-wu');

let store: TestRecord;
let orchestra: Orchestra;
let time: TimeSkipper;

// A store of its own for each: the journeys move its clock, some of them beyond the calendar's coverage.
beforeEach(async () => {
  store = await openTestRecord({ library: publicityOnly });
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  await seedDemo(store, { issuer: 'http://127.0.0.1:3001', subjects }, store.masterKey);
  orchestra = await startOrchestra(store);
  time = new TimeSkipper(store, orchestra.temporal, person('demo-admin'));
}, 60_000);

afterEach(async () => {
  await orchestra.stop();
  await store.drop();
});

const ofCase = (caseId: string): RunRef => ({ caseId, opening: 1 });
const ofStep = (caseId: string, step: StepKind, opening = 1): StepRef => ({
  caseId,
  step,
  opening,
});

/** The run ends well, and its history is what the scenario is called. */
async function completes(scenario: string, ...runs: readonly RunRef[]): Promise<void> {
  for (const run of runs) {
    await until(async () => (await statusOf(orchestra.temporal, run)).status === 'completed');
    if (recording) await recordHistory(orchestra.temporal, run, { file: fileOf(run, scenario) });
  }
}

async function waits(run: RunRef): Promise<void> {
  const id = workflowIdOf(run);
  await until(async () => {
    const [stream] = await store.reader.heads([`case/${run.caseId}`]);
    return (await createObservations(store.pool).seen([id])).get(id) === stream?.version;
  });
}

async function endCase(caseId: string): Promise<void> {
  const data = { reason: { text: '不再选拔' } };
  await record(store, { on: `case/${caseId}`, act: 'end-case', data, as: head });
}

/** The journey with other data in one act. */
const changed = (name: string, more: object): readonly JourneyEntry[] =>
  journey.map((entry: JourneyEntry) =>
    entry.kind === 'act' && entry.name === name
      ? { ...entry, data: (known) => ({ ...entry.data(known), ...more }) }
      : entry,
  );

async function announced(): Promise<string> {
  const caseId = await openPublicityCase(store, office);
  await postNotice(store, office, caseId);
  await waits(ofStep(caseId, 'publicity'));
  return caseId;
}

describe('A whole appointment', () => {
  it('is completed step by step', async () => {
    const appointment = new Journey(store, journey);
    await appointment.play();
    const { caseId } = appointment;
    const steps = promotion.steps.map(({ kind }) => ofStep(caseId, kind));
    await completes('completed', ofCase(caseId), ...steps);
  }, 120_000);

  it('ends with removal where probation was failed', async () => {
    const failed = new Journey(store, changed('record-probation-assessment', { result: 'fail' }));
    await failed.play();
    await completes('removed', ofStep(failed.caseId, 'probation'));
  }, 120_000);

  it('goes back to the decision where a report affects it, and ends there', async () => {
    const back = new Journey(store, changed('handle-report', { outcome: 'affects' }));
    await back.play('handle-report');
    const { caseId } = back;
    await completes('returned', ofStep(caseId, 'publicity'));
    await until(async () => (await eventsOf(store, caseId)).at(-1) === 'StepOpened');
    await endCase(caseId);
    await completes('ended', ofStep(caseId, 'decision', 2));
    await completes('returned', ofCase(caseId));
  }, 120_000);
});

describe('Publicity', () => {
  it('is ended by its own timer', async () => {
    const caseId = await announced();
    await orchestra.part('relay').stop();
    await time.advance(10 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('CaseEnded'));
    await orchestra.part('relay').start();
    await completes('timer', ofStep(caseId, 'publicity'), ofCase(caseId));
  }, 60_000);

  it('tries its clock again where the case moved between looking and acting', async () => {
    const caseId = await announced();
    await orchestra.part('relay').stop();
    await time.moveStore(10 * DAY);
    // A process whose one connection holds the stream: the clock's act has looked, and waits while this one records.
    const quicker = await openRecord({
      databaseUrl: store.database.appUrl,
      masterKey: store.masterKey,
      buildId: 'spec',
      library: publicityOnly,
      maxConnections: 1,
    });
    await quicker.pool.query("select pg_advisory_lock(hashtextextended('stream:' || $1, 0))", [
      `case/${caseId}`,
    ]);
    const moving = time.moveRuns(10 * DAY);
    await until(async () => (await waiting()) === 1);
    await receiveReport(quicker, office, caseId);
    await quicker.close();
    await moving;
    await until(async () => (await eventsOf(store, caseId)).includes('PublicityPeriodEnded'));
    await orchestra.part('relay').start();
    await endCase(caseId);
    await completes('moved-meanwhile', ofStep(caseId, 'publicity'));
    expect((await eventsOf(store, caseId)).slice(0, 6)).toEqual([
      'CaseOpened',
      'StepOpened',
      'PublicityNoticePosted',
      'PublicityReportReceived',
      'ReminderGiven',
      'PublicityPeriodEnded',
    ]);
  }, 60_000);

  it('is over with the case where that is ended', async () => {
    const caseId = await announced();
    await endCase(caseId);
    await completes('ended', ofStep(caseId, 'publicity'), ofCase(caseId));
  }, 60_000);
});

/** How many appends of this store wait for a stream. */
async function waiting(): Promise<number> {
  const { rows } = await store.database.owner.query<{ count: string }>(
    `select count(*) from pg_locks where locktype = 'advisory' and not granted
     and database = (select oid from pg_database where datname = current_database())`,
  );
  return Number(rows[0]?.count);
}

describe('Inspection', () => {
  it('goes back to recommendation when its year is over and nobody was fixed', async () => {
    const lapsing = new Journey(store, journey);
    await lapsing.play('conclude-recommendation');
    const { caseId } = lapsing;
    await until(async () => (await eventsOf(store, caseId)).at(-1) === 'StepOpened');
    await waits(ofStep(caseId, 'inspection'));
    await time.moveStore(370 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('RecommendationLapsed'));
    await completes('lapsed', ofStep(caseId, 'inspection'));
    await until(async () => (await eventsOf(store, caseId)).at(-1) === 'StepOpened');
    await endCase(caseId);
    await completes('ended', ofStep(caseId, 'recommendation', 2));
  }, 120_000);
});

describe('A check of fault tolerance', () => {
  const library = libraryOf([faultTolerance]);
  let checks: TestRecord;
  let at: ToleranceOffice;
  let carried: Orchestra;

  beforeEach(async () => {
    checks = await openTestRecord({ library });
    at = await foundToleranceOffice(checks, await foundOffice(checks));
    carried = await startOrchestra(checks);
  }, 60_000);

  afterEach(async () => {
    await carried.stop();
    await checks.drop();
  });

  const keeps = async (scenario: string, ...runs: readonly RunRef[]): Promise<void> => {
    for (const run of runs) {
      await until(async () => (await statusOf(carried.temporal, run)).status === 'completed');
      if (recording) await recordHistory(carried.temporal, run, { file: fileOf(run, scenario) });
    }
  };

  it('is completed stage by stage', async () => {
    const caseId = await playTolerance(checks, at, (matter) => toleranceJourney(at, matter));
    const steps = faultTolerance.steps.map(({ kind }) => ofStep(caseId, kind));
    await keeps('completed', ...steps);
    await keeps('tolerated', ofCase(caseId));
  }, 120_000);

  it('is over where the application is not accepted', async () => {
    const [first] = toleranceJourney(at, 'any');
    const refusal: ToleranceAct = {
      step: 'tolerance-acceptance',
      as: 'discipline-secretary',
      act: 'refuse-tolerance-check',
      data: { refusedOn: at.today, reason: { text: '不属受理范围' }, document: { text: '通知' } },
    };
    const caseId = await playTolerance(checks, at, (accountabilityId) => [
      { ...first!, data: { ...first!.data, accountabilityId } },
      refusal,
    ]);
    await keeps('refused', ofStep(caseId, 'tolerance-acceptance'));
  }, 60_000);
});
