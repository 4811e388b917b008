import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '@jishi/test-support/api';
import { newTaskQueue, type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { signIn, subjectOf } from '@jishi/test-support/sign-in';
import { until } from '@jishi/test-support/until';
import { demoPeople } from '../../apps/cli/src/demo/people.js';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import { places, procedures } from '../../tools/demo/procedures.mjs';
import { actedOut, type PeopleOverHttp, peopleOverHttp } from '../browser/support/demo.mjs';
import { rowOf } from '../integration/never/oracle/evidence.js';
import { walk } from '../integration/never/oracle/order.js';

// Real: HTTP, the Nest app, the identity provider, PostgreSQL, the Temporal server, every part of the worker process,
// the shipped procedures and rules, the demo register. Nothing is mocked.

let api: TestApi;
let orchestra: Orchestra;
let people: PeopleOverHttp;
let caseId: string;

beforeAll(async () => {
  const taskQueue = newTaskQueue();
  api = await startTestApi({ taskQueue });
  orchestra = await startOrchestra(api.record, { taskQueue });
  const { issuer } = api.issuer;
  await seedDemo(api.record, { issuer, subjects: await subjects() }, api.record.masterKey);
  people = peopleOverHttp({ ...api.issuer, origin: api.url, home: api.issuer.origin });
  const { body } = await people.give('chen', 'cases', {
    procedure: 'promotion@1',
    unitId: 'top',
    title: text('调整拟任职位的事项'),
    posts: [{ postId: 'demo-post2' }],
    candidates: ['demo-p21', 'demo-p22'].map((personId) => ({ personId, postId: 'demo-post2' })),
  });
  caseId = String(body.id);
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
const reason = text('工作需要。');
const give = (who: string, act: string, data: object) =>
  people.give(who, `cases/${caseId}/commands/${act}`, data);

interface Shown {
  readonly status: string;
  readonly posts: readonly { readonly postId: string }[];
  readonly candidates: readonly { readonly candidateId: string; readonly postId: string }[];
  readonly blockedOn: { readonly rule: string; readonly words: { readonly en: string } } | null;
  readonly steps: readonly {
    readonly kind: string;
    readonly state: string;
    readonly opening: number | null;
  }[];
}

const shown = (): Promise<Shown> => people.read('chen', `cases/${caseId}`);

async function opened(step: string, opening = 1): Promise<void> {
  await until(async () =>
    (await shown()).steps.some(
      (each) => each.kind === step && each.state === 'current' && each.opening === opening,
    ),
  );
}

describe('A case in which something changes on the way', () => {
  it('stands at the proposal', async () => {
    await opened('analysis');
    const today = (await api.record.clock.refresh()).now.slice(0, 10);
    await give('chen', 'record-analysis', {
      analysedOn: today,
      attendees: ['demo-p01', 'demo-p03'],
      summary: text('班子缺一名副局长。'),
      document: text('分析研判报告'),
      shortPosts: [{ postId: 'demo-post2', why: text('到龄退休。') }],
    });
    const concluded = await give('wu', 'conclude-analysis', {
      conclusion: 'start',
      basis: text('同意启动。'),
      signature: { kind: 'in-person' },
    });
    expect(concluded).toMatchObject({ status: 201 });
    await opened('proposal');
  });

  it('goes back to the proposal when the post of a candidate is changed', async () => {
    const change = (candidateId: string, postId: string) => ({ candidateId, postId, reason });
    const stranger = await give('chen', 'change-post', change('k1', 'demo-post1'));
    expect(stranger).toMatchObject({ status: 403, body: { refusals: [{ rule: 'SYS-02' }] } });
    const unknown = await give('wu', 'change-post', change('k1', 'no-such-post'));
    expect(unknown).toMatchObject({ status: 400, body: { fields: [{ field: 'postId' }] } });
    expect(await give('wu', 'change-post', change('k1', 'demo-post1'))).toMatchObject({
      status: 201,
    });
    await opened('proposal', 2);
    const { posts, candidates } = await shown();
    expect(posts.map(({ postId }) => postId)).toEqual(['demo-post2', 'demo-post1']);
    expect(candidates.map(({ postId }) => postId)).toEqual(['demo-post1', 'demo-post2']);
  });

  it('waits to be ended once every candidate has left', async () => {
    for (const candidateId of ['k1', 'k2'])
      expect(await give('wu', 'withdraw-candidate', { candidateId, reason })).toMatchObject({
        status: 201,
      });
    expect((await shown()).blockedOn?.words.en).toContain('every candidate has left');
    expect(await give('wu', 'end-case', { reason })).toMatchObject({ status: 201 });
    expect(await shown()).toMatchObject({ status: 'ended', blockedOn: null });
  });

  it('has every step in its place, by the regulation alone', async () => {
    const events = await api.record.reader.readStream(`case/${caseId}`);
    expect(walk(events.map(rowOf), 'promotion@1').problems).toEqual([]);
  });
});

interface Recorded {
  readonly items: readonly {
    readonly version: number;
    readonly type: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

describe('A case that stands on a wrong fact', () => {
  const inPerson = { kind: 'in-person' };

  async function eventsOf(type: string): Promise<Recorded['items']> {
    const { items }: Recorded = await people.read('chen', `cases/${caseId}/events`);
    return items.filter((event) => event.type === type);
  }

  async function correctPetitions(who: string, result: string) {
    const [found] = (await eventsOf('CheckReplied')).filter(
      ({ data }) => data.check === 'petitions',
    );
    return give(who, 'correct-fact', {
      version: found?.version,
      correction: { act: 'record-check-reply', result },
      reason: text('复函结论录入有误。'),
      authority: text('信访部门更正函'),
      signature: inPerson,
    });
  }

  const waitsForVoid = async () =>
    (await shown()).blockedOn?.words.en.includes('wrong fact') === true;

  it('is carried to its decision', async () => {
    const entries = procedures['transfer@1']?.entries ?? [];
    const decision = entries.findIndex(
      (entry) => entry.kind === 'step-opens' && entry.step === 'decision',
    );
    caseId = await actedOut([...places, ...entries.slice(0, decision + 1)], people);
    expect(await waitsForVoid()).toBe(false);
  }, 120_000);

  it('is flagged by a policy when the register learns what bars the candidate', async () => {
    const today = (await api.record.clock.refresh()).now.slice(0, 10);
    const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    const impact = { kind: 'party-warning', from, months: 18 };
    const person = 'people/demo-p32';
    const content = { json: impact };
    const learnt = await people.give('chen', `${person}/commands/record-fact`, {
      kind: 'impact-period',
      content,
    });
    expect(learnt).toMatchObject({ status: 201 });
    await until(waitsForVoid);
    expect((await shown()).blockedOn).toMatchObject({ rule: 'R04' });
    const { facts }: { facts: readonly { factId: string }[] } = await people.read('chen', person);
    const withdrawn = await people.give('chen', `${person}/commands/withdraw-fact`, {
      factId: facts.at(-1)?.factId,
      reason: text('与他人混淆。'),
    });
    expect(withdrawn).toMatchObject({ status: 201 });
    await until(async () => !(await waitsForVoid()));
    const unsound = [
      { rule: 'R04', step: 'proposal' },
      { rule: 'I01', step: 'inspection' },
    ];
    expect(await eventsOf('DecisionsFlagged')).toMatchObject([
      { data: { flagged: unsound, lifted: [] } },
      { data: { flagged: [], lifted: unsound } },
    ]);
  });

  it('is corrected by the head of the department, with both values on record', async () => {
    expect(await correctPetitions('chen', 'not-clear')).toMatchObject({
      status: 403,
      body: { refusals: [{ rule: 'SYS-02' }] },
    });
    expect(await correctPetitions('wu', 'clear')).toMatchObject({ status: 400 });
    expect(await correctPetitions('wu', 'not-clear')).toMatchObject({ status: 201 });
    expect(await eventsOf('FactCorrected')).toMatchObject([
      {
        data: {
          before: { result: 'clear' },
          correction: { result: 'not-clear' },
          flagged: [{ rule: 'I08d', step: 'inspection', candidateId: 'k1' }],
        },
      },
    ]);
    expect((await shown()).blockedOn).toMatchObject({ rule: 'I08d' });
  });

  it('goes back to the step whose conclusion is declared void', async () => {
    const given = await give('wu', 'void-decision', {
      step: 'inspection',
      reason: text('考察结论失去依据。'),
      document: text('部务会决定'),
      signature: inPerson,
    });
    expect(given).toMatchObject({ status: 201 });
    await opened('inspection', 2);
    expect(await waitsForVoid()).toBe(false);
  });

  it('says when the post has no place left for it, and when it has one again', async () => {
    const { postId } = (await shown()).posts[0] ?? { postId: '' };
    const { quota }: { quota: number } = await people.read('wu', `posts/${postId}`);
    const change = (to: number) =>
      people.give('wu', `posts/${postId}/commands/change-quota`, { quota: to });
    const { holders }: { holders: readonly object[] } = await people.read('wu', `posts/${postId}`);
    expect(await change(holders.length)).toMatchObject({ status: 201 });
    await until(async () => (await shown()).blockedOn?.rule === 'E11');
    expect((await shown()).blockedOn?.words.en).toContain('over the quota');
    expect(await change(quota)).toMatchObject({ status: 201 });
    await until(async () => (await shown()).blockedOn?.rule !== 'E11');
    expect(await eventsOf('QuotaNoted')).toMatchObject([
      { data: { vacant: 0 } },
      { data: { vacant: quota - holders.length } },
    ]);
  });

  it('loses the candidate to whom a bar is found to apply', async () => {
    const today = (await api.record.clock.refresh()).now.slice(0, 10);
    const barred = await give('wu', 'record-bar', {
      candidateId: 'k1',
      bar: 'office-seeking',
      foundOn: today,
      basis: text('拉票查实。'),
      signature: inPerson,
    });
    expect(barred).toMatchObject({ status: 201 });
    expect((await shown()).blockedOn?.words.en).toContain('every candidate has left');
  });
});
