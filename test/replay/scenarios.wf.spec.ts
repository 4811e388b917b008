import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openRecord } from '@jishi/commands';
import { type RunRef, type StepRef, workflowIdOf } from '@jishi/contracts/names';
import { currentRun, dateOf, type StepKind } from '@jishi/domain';
import { createObservations } from '@jishi/event-store';
import { faultTolerance, libraryOf, promotion } from '@jishi/procedures';
import { statusOf } from '@jishi/temporal/client';
import { recordHistory } from '@jishi/test-support/histories';
import { Journey, type JourneyEntry } from '@jishi/test-support/journey';
import { foundOffice } from '@jishi/test-support/office';
import { type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import {
  eventsOf,
  handleReport,
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
import { daysAfter } from '../integration/never/wrong.js';
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

/** An act of the head of the department. */
async function decides(caseId: string, act: string, data: object): Promise<void> {
  await record(store, { on: `case/${caseId}`, act, data, as: head });
}

const endCase = (caseId: string) => decides(caseId, 'end-case', { reason: { text: '不再选拔' } });

const today = async () => dateOf((await store.clock.refresh()).now);

/** The next step of a case is open, and its run knows it. */
async function opens(journeyed: Journey, step: StepKind): Promise<void> {
  await until(async () => {
    const run = currentRun(await journeyed.state());
    return run.kind === step && run.status === 'open';
  });
  await waits(ofStep(journeyed.caseId, step));
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

describe('A lighter path', () => {
  it('ends with an analysis that starts nothing', async () => {
    const stopped = new Journey(
      store,
      changed('conclude-analysis', { conclusion: 'do-not-start' }),
    );
    await stopped.play('conclude-analysis');
    await completes('not-started', ofStep(stopped.caseId, 'analysis'));
  }, 60_000);

  it('drops the meeting of a recommendation', async () => {
    const dropping = new Journey(store, journey);
    await dropping.play('record-reference-list');
    const { caseId } = dropping;
    const why = { text: '人数较少，范围一致，意见集中' };
    const data = { document: why, smallUnit: why, sameScope: why, concentrated: why };
    await record(store, {
      on: `case/${caseId}`,
      act: 'drop-meeting',
      data,
      as: person('demo-chen'),
    });
    await decides(caseId, 'conclude-recommendation', {
      resultDate: await today(),
      directed: true,
      summary: { text: '民主推荐情况综合材料' },
    });
    await completes('dropped', ofStep(caseId, 'recommendation'));
    await opens(dropping, 'inspection');
    await endCase(caseId);
    await completes('no-meeting', ofStep(caseId, 'inspection'));
  }, 60_000);

  it('needs no recommendation', async () => {
    const spared = new Journey(store, journey);
    await spared.play('adopt-proposal');
    await opens(spared, 'recommendation');
    const document = { text: '上级组织部门同意' };
    const data = { consentedOn: await today(), need: { text: '工作特殊需要' }, consent: document };
    await decides(spared.caseId, 'exempt-from-recommendation', data);
    await completes('not-required', ofStep(spared.caseId, 'recommendation'));
  }, 60_000);

  it('needs no publicity', async () => {
    const caseId = await openPublicityCase(store, office);
    await waits(ofStep(caseId, 'publicity'));
    const data = { ground: 'special-post', document: { text: '依据文件' } };
    await decides(caseId, 'determine-no-publicity', data);
    await completes('not-required', ofStep(caseId, 'publicity'));
  }, 60_000);
});

describe('Probation', () => {
  it('is extended for a long absence', async () => {
    const absent = new Journey(store, journey);
    await absent.play('issue-probation-notice');
    const { caseId } = absent;
    await waits(ofStep(caseId, 'probation'));
    const from = await today();
    await time.advance(200 * DAY);
    const to = await today();
    const on = `case/${caseId}`;
    const leave = { candidateId: 'k1', from, to, document: { text: '请假材料' } };
    await record(store, { on, act: 'record-leave', data: leave, as: person('demo-chen') });
    const { deadlines } = currentRun(await absent.state());
    const lastDay = Object.values(deadlines)
      .map((each) => each.to)
      .toSorted()
      .at(-1);
    const data = { candidateId: 'k1', decidedOn: to, until: daysAfter(lastDay ?? to, 200) };
    await decides(caseId, 'decide-extension', { ...data, document: { text: '延长决定' } });
    await absent.play();
    await time.advance(40 * DAY);
    await completes('extended', ofStep(caseId, 'probation'));
  }, 120_000);
});

describe('Publicity', () => {
  it('is held by a report that cannot be verified at once', async () => {
    const caseId = await announced();
    await receiveReport(store, office, caseId);
    await handleReport(store, office, caseId, 'not-verifiable');
    await time.advance(10 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('PublicityPeriodEnded'));
    await time.advance(95 * DAY);
    await until(async () => (await eventsOf(store, caseId)).includes('ReportDeferralEnded'));
    await handleReport(store, office, caseId, 'untrue');
    await completes('held', ofStep(caseId, 'publicity'), ofCase(caseId));
  }, 60_000);

  it('rests while its case is suspended', async () => {
    const caseId = await announced();
    await decides(caseId, 'suspend-case', { reason: { text: '机构调整' } });
    await waits(ofStep(caseId, 'publicity'));
    await decides(caseId, 'resume-case', { reason: { text: '恢复办理' } });
    await endCase(caseId);
    await completes('suspended', ofStep(caseId, 'publicity'));
  }, 60_000);

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
