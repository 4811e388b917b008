import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@jishi/domain';
import { startTestApi, type TestApi } from '@jishi/test-support/api';
import { newTaskQueue, type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { signIn, subjectOf } from '@jishi/test-support/sign-in';
import { until } from '@jishi/test-support/until';
import { demoPeople } from '../../apps/cli/src/demo/people.js';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { type PeopleOverHttp, peopleOverHttp } from '../browser/support/demo.mjs';
import { rowOf } from '../integration/never/oracle/evidence.js';
import { walk } from '../integration/never/oracle/order.js';

// Real: HTTP, the Nest app, the identity provider, PostgreSQL, the Temporal server, every part of the worker process,
// the shipped procedures and rules, the demo register. Nothing is mocked.

let api: TestApi;
let orchestra: Orchestra;
let people: PeopleOverHttp;
let today: string;
let caseId: string;

beforeAll(async () => {
  const taskQueue = newTaskQueue();
  api = await startTestApi({ taskQueue });
  orchestra = await startOrchestra(api.record, { taskQueue });
  const { issuer } = api.issuer;
  await seedDemo(api.record, { issuer, subjects: await subjects() }, api.record.masterKey);
  people = peopleOverHttp({ ...api.issuer, origin: api.url, home: api.issuer.origin });
  today = (await api.record.clock.refresh()).now.slice(0, 10);
  caseId = await takenOver();
}, 120_000);

afterAll(async () => {
  await orchestra.stop();
  await api.stop();
});

async function subjects(): Promise<Record<string, string>> {
  const logins = ['admin', 'security', ...demoPeople.flatMap(({ login }) => login ?? [])];
  const found = await Promise.all(
    logins.map(async (login) => [login, subjectOf(await signIn(api.issuer, login))] as const),
  );
  return Object.fromEntries(found);
}

const text = (words: string) => ({ text: words });
const daysAgo = (days: number) => addDays(today, -days);
const onPaper = (signer: string, signedOn: string) => ({
  kind: 'paper',
  signer,
  scan: text('签字扫描件'),
  signedOn,
});

async function takenOver(): Promise<string> {
  const { status, body } = await people.give('chen', 'cases', {
    procedure: 'promotion@1',
    unitId: 'top',
    title: text('接续办理的事项'),
    posts: [{ postId: 'demo-post1' }],
    candidates: ['demo-p21', 'demo-p22'].map((personId) => ({ personId, postId: 'demo-post1' })),
    reached: 'inspection',
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  return String(body.id);
}

interface Shown {
  readonly version: number;
  readonly blockedOn: { readonly rule: string; readonly words: { readonly en: string } };
  readonly steps: readonly { readonly kind: string; readonly state: string }[];
  readonly takeOver: { readonly handedOverAt: string | null; readonly gaps: readonly Gap[] };
  readonly suspended: { readonly byName: string } | null;
}

interface Stored {
  readonly type: string;
  readonly data: { readonly takenOver?: true };
}

interface Gap {
  readonly step: string;
  readonly act: string | null;
  readonly rule: string;
}

const shown = (): Promise<Shown> => people.read('chen', `cases/${caseId}`);
const gaps = async () => (await shown()).takeOver.gaps.map(({ act, rule }) => `${act} ${rule}`);
const give = (who: string, act: string, data: object) =>
  people.give(who, `cases/${caseId}/commands/${act}`, data);

/** Something done on paper so many days ago, entered by the officer; ends with the version of its event. */
async function enter(act: string, days: number, data: object): Promise<number> {
  const path = `cases/${caseId}/commands/${act}`;
  const answer = await people.give('chen', path, data, daysAgo(days));
  expect(answer).toMatchObject({ status: 201 });
  return Number(String(answer.body.token).split(':').at(-1));
}

const close = (days: number) => enter('close-past-step', days, { document: text('办结材料') });

async function opened(step: string): Promise<void> {
  await until(async () =>
    (await shown()).steps.some(({ kind, state }) => kind === step && state === 'current'),
  );
}

const tally = (valid: number, spoiled: number) => ({
  meetingOn: daysAgo(40),
  expected: 46,
  present: 41,
  issued: 41,
  returned: 41,
  valid,
  spoiled,
  envelopeNo: 'T-01',
  candidates: [
    { candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 },
    { candidateId: 'k2', agree: 22, disagree: 5, abstain: 13 },
  ],
  participants: [
    { category: 'own-leaders', present: 5 },
    { category: 'internal-units', present: 16 },
    { category: 'subordinate-units', present: 20 },
  ],
  record: text('会议推荐记录'),
});

describe('A case half-way on paper', () => {
  let tallied = 0;

  it('has the past acts of its analysis entered with their days', async () => {
    await opened('analysis');
    await enter('record-analysis', 90, {
      analysedOn: daysAgo(90),
      attendees: ['demo-p02', 'demo-p03'],
      summary: text('班子缺一名副局长。'),
      document: text('分析研判报告'),
      shortPosts: [{ postId: 'demo-post1', why: text('到龄退休。') }],
    });
    const undated = await give('chen', 'close-past-step', { document: text('办结材料') });
    expect(undated).toMatchObject({ status: 400, body: { fields: [{ field: 'occurredOn' }] } });
    await enter('conclude-analysis', 88, {
      conclusion: 'start',
      basis: text('同意启动。'),
      signature: onPaper('demo-p03', daysAgo(88)),
    });
    await close(88);
  });

  it('has those of its proposal entered by the officer, whoever did them', async () => {
    await opened('proposal');
    await enter('record-initial-suggestion', 80, {
      draftedOn: daysAgo(80),
      posts: ['demo-post1'],
      conditions: text('熟悉基础教育。'),
      scope: text('机关及直属单位。'),
      manner: text('民主推荐。'),
      procedure: text('按照条例规定的程序进行。'),
      intendedPersons: ['k1', 'k2'],
    });
    await enter('record-report-to-principal', 79, {
      reportedOn: daysAgo(79),
      document: text('汇报材料'),
    });
    await enter('record-communication', 78, {
      communicatedOn: daysAgo(78),
      scope: text('分管领导。'),
    });
    await enter('record-work-plan', 77, { plannedOn: daysAgo(77), document: text('工作方案') });
    for (const candidateId of ['k1', 'k2'])
      await enter('nominate', 76, {
        candidateId,
        nominatedOn: daysAgo(76),
        nominatorType: 'organisation',
        nominator: 'edu',
        basis: text('日常了解和分析研判的情况。'),
      });
    await enter('check-prior-report', 75, { matters: [], document: text('任前报告事项核对表') });
    await enter('adopt-proposal', 70, { document: text('动议材料') });
    expect(await gaps()).toEqual([]);
    await close(70);
  });

  it('warns of a tally that does not add up, and leaves the recommendation open for a missing signature', async () => {
    await opened('recommendation');
    await enter('record-talks', 45, {
      from: daysAgo(45),
      to: daysAgo(45),
      talkers: ['demo-p02', 'demo-p16'],
      asked: 18,
      counts: [
        { candidateId: 'k1', named: 12 },
        { candidateId: 'k2', named: 6 },
      ],
      record: text('谈话推荐记录'),
    });
    await enter('record-reference-list', 41, {
      fixedOn: daysAgo(41),
      candidates: ['k1', 'k2'],
      document: text('参考名单'),
    });
    const path = `cases/${caseId}/rehearsals/record-tally`;
    expect(await people.give('chen', path, tally(41, 0), daysAgo(40))).toMatchObject({
      status: 200,
      body: {
        outcome: 'would-be-recorded',
        gaps: [{ rule: 'D10', words: { zh: { needed: '每名人选三项合计等于有效票' } } }],
      },
    });
    await enter('record-tally', 40, tally(41, 0));
    expect(await gaps()).toEqual(['record-tally D10']);
    tallied = await enter('record-tally', 40, tally(40, 1));
    expect(await gaps()).toEqual([]);
    await enter('sign-tally', 40, {
      tally: tallied,
      duty: 'scrutineer',
      signature: onPaper('demo-p14', daysAgo(40)),
    });
    await enter('conclude-recommendation', 39, {
      resultDate: daysAgo(39),
      directed: true,
      summary: text('民主推荐情况综合材料'),
    });
    await close(39);
    await opened('inspection');
    expect((await shown()).steps[2]).toMatchObject({ kind: 'recommendation', state: 'gap' });
    expect(await gaps()).toEqual(['null D10']);
  });

  it('is handed over by two signers, and by nobody alone', async () => {
    const list = text('接续办理清单');
    const secondSigner = onPaper('demo-p02', today);
    const signature = { kind: 'in-person' };
    const alone = { list, signature, secondSigner: onPaper('demo-p03', today) };
    expect(await give('wu', 'hand-over-case', alone)).toMatchObject({
      status: 409,
      body: { refusals: [{ rule: 'SYS-04' }] },
    });
    const both = await give('wu', 'hand-over-case', { list, signature, secondSigner });
    expect(both).toMatchObject({ status: 201 });
    const { takeOver, blockedOn } = await shown();
    expect(takeOver.handedOverAt).not.toBeNull();
    expect(blockedOn).toMatchObject({ rule: 'SYS-01' });
    expect(blockedOn.words.en).toContain('has gaps');
  });

  it('is strict from there on', async () => {
    const interview = {
      candidateId: 'k1',
      heldOn: today,
      interviewers: ['demo-p02', 'demo-p16'],
      category: 'unit-leaders',
      record: text('考察谈话记录'),
    };
    expect(await give('chen', 'record-interview', interview)).toMatchObject({
      status: 409,
      body: { refusals: expect.arrayContaining([expect.objectContaining({ rule: 'I05' })]) },
    });
    const again = await give('chen', 'close-past-step', { document: text('办结材料') });
    expect(again).toMatchObject({ status: 400 });
  });

  it('closes the past step when its gap is made good', async () => {
    const signed = await give('luo', 'sign-tally', {
      tally: tallied,
      duty: 'counter',
      signature: { kind: 'in-person' },
    });
    expect(signed).toMatchObject({ status: 201 });
    const { steps, blockedOn } = await shown();
    expect(steps.slice(0, 4).map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
      'current',
    ]);
    expect(blockedOn.words.en).not.toContain('has gaps');
    expect(await gaps()).toEqual([]);
  });

  it('says in its record what was entered from paper, with the two dates', async () => {
    const { items }: { items: readonly Stored[] } = await people.read(
      'chen',
      `cases/${caseId}/events?limit=200`,
    );
    const stored = items.filter(({ data }) => data.takenOver);
    const ofTally = stored.filter(({ type }) => type === 'RecommendationTallied');
    expect(ofTally.at(-1)).toMatchObject({
      occurredOn: daysAgo(40),
      data: { gaps: [], notCheckable: ['SYS-21'] },
    });
    expect(items.at(-1)).toMatchObject({ type: 'StepClosed', data: { step: 'recommendation' } });
  });
});

describe('A case that is suspended', () => {
  const reason = text('等待上级的批复。');
  const plan = () => ({ plannedOn: today, plan: text('考察工作方案') });

  it('takes no act until the head resumes it', async () => {
    expect(await give('wu', 'suspend-case', { reason })).toMatchObject({ status: 201 });
    const resting = await shown();
    expect(resting.suspended).toMatchObject({ byName: '吴桐' });
    expect(resting.blockedOn).toMatchObject({ rule: 'SYS-09' });
    expect(await give('chen', 'record-inspection-plan', plan())).toMatchObject({
      status: 409,
      body: { refusals: [{ rule: 'SYS-09' }] },
    });
    expect(await give('chen', 'resume-case', { reason })).toMatchObject({ status: 403 });
    expect(await give('wu', 'resume-case', { reason })).toMatchObject({ status: 201 });
    expect((await shown()).suspended).toBeNull();
    const planned = await give('chen', 'record-inspection-plan', plan());
    expect(planned).not.toMatchObject({ body: { refusals: [{ rule: 'SYS-09' }] } });
  });
});

describe('The record of a case that was taken over', () => {
  it('has every step in its place, by the regulation alone', async () => {
    const events = await api.record.reader.readStream(`case/${caseId}`);
    expect(walk(events.map(rowOf), 'promotion@1').problems).toEqual([]);
  });
});
