import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { type Answer, type Client, clientWith, linkAccount } from '@jishi/test-support/api';
import { type ApiOffice, openApiOffice } from '@jishi/test-support/api-office';
import { newTaskQueue, type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { newKey, person } from '@jishi/test-support/record';
import { signIn } from '@jishi/test-support/sign-in';
import { TimeSkipper } from '@jishi/test-support/time-skipper';
import {
  checkData,
  foundToleranceOffice,
  matterData,
  opens,
  type ToleranceAct,
  type ToleranceOffice,
  toleranceJourney,
} from '@jishi/test-support/tolerance-journey';
import { until } from '@jishi/test-support/until';

// Real: HTTP, the Nest app, PostgreSQL, the identity provider and its fresh sign-ins, the Temporal server, the worker's parts, the shipped
// procedures and rules.

const DAY = 86_400;

let at: ApiOffice;
let office: ToleranceOffice;
let orchestra: Orchestra;
let secretary: Client;

beforeAll(async () => {
  const taskQueue = newTaskQueue();
  at = await openApiOffice({ library, taskQueue });
  office = await foundToleranceOffice(at.api.record, at.office);
  orchestra = await startOrchestra(at.api.record, { taskQueue, without: ['sequencer', 'listing'] });
  const as = {
    admin: person('a-admin'),
    actorId: 'a-discipline-secretary',
    login: 'he',
    personId: at.office.persons['discipline-secretary'] ?? null,
  };
  secretary = clientWith(at.api, await linkAccount(at.api, as));
}, 60_000);

afterAll(async () => {
  await orchestra.stop();
  await at.stop();
});

const clientOf = (
  role: ToleranceAct['as'],
): { readonly client: Client; readonly login: string } => {
  const clients: { readonly [role: string]: { readonly client: Client; readonly login: string } } =
    {
      officer: { client: at.officer, login: 'chen' },
      'discipline-secretary': { client: secretary, login: 'he' },
      'department-head': { client: at.head, login: 'wu' },
    };
  return clients[role]!;
};

const commandsOn = (caseId: string) => `/v1/cases/${caseId}/commands`;

const send = ({ as, act, data }: Pick<ToleranceAct, 'as' | 'act' | 'data'>, caseId: string) =>
  give(as, `${commandsOn(caseId)}/${act}`, { data });

/** Gives an act; one that signs, with a fresh sign-in for it. */
async function give(role: ToleranceAct['as'], path: string, json: object): Promise<Answer> {
  const { client, login } = clientOf(role);
  const key = newKey();
  const answer = await client.post(path, { json, key });
  if (answer.body.type !== 'sign-in-again') return answer;
  const { id_token: token } = await signIn(at.api.issuer, login, answer.body.nonce as string);
  return client.post(path, { json, key, headers: { 'jishi-sign-in': token } });
}

async function begin(): Promise<{ readonly matter: string; readonly caseId: string }> {
  const matter = await at.officer.post('/v1/accountability', {
    json: { data: matterData(office) },
  });
  const opened = await at.officer.post('/v1/cases', { json: { data: checkData(office) } });
  expect([matter.status, opened.status]).toEqual([201, 201]);
  return { matter: matter.body.id as string, caseId: opened.body.id as string };
}

/** Plays the straight path up to an act and returns that act, with its step open. */
async function playTo(
  { matter, caseId }: { readonly matter: string; readonly caseId: string },
  last: string | null,
  more: { readonly [act: string]: object } = {},
): Promise<ToleranceAct | undefined> {
  for (const each of toleranceJourney(office, matter)) {
    await opens(at.api.record, caseId, each.step);
    const act = { ...each, data: { ...each.data, ...more[each.act] } };
    if (act.act === last) return act;
    expect(await send(act, caseId)).toMatchObject({ status: 201 });
  }
  return undefined;
}

/** Each attempt says something else: two sign-ins of one second for one content are the same one. */
const decide = (matter: string, decision = 'not-held') =>
  give(
    'discipline-secretary',
    `/v1/accountability/${matter}/commands/decide-accountability-matter`,
    { data: { decidedOn: office.today, decision, document: { text: newKey() } } },
  );

const refusalOf = ({ status, body }: Answer) => ({
  status,
  refusals: (body.refusals as readonly { rule: string; reason: string }[] | undefined)?.map(
    ({ rule, reason }) => `${rule} ${reason}`,
  ),
});

describe('A check of fault tolerance over HTTP', () => {
  it('goes its straight path, and only then lets accountability be decided', async () => {
    const begun = await begin();
    expect(refusalOf(await decide(begun.matter))).toEqual({
      status: 409,
      refusals: ['FT12 absent'],
    });
    await playTo(begun, 'accept-tolerance-check');
    expect(refusalOf(await decide(begun.matter))).toEqual({ status: 409, refusals: ['FT12 open'] });
    const page = await at.officer.get(`/v1/cases/${begun.caseId}`);
    expect(page.body).toMatchObject({
      kind: 'fault-tolerance',
      posts: [],
      candidates: [{ candidateId: 'k1', postId: null, name: 'candidate' }],
      blockedOn: { rule: 'FT02', others: [{ role: 'discipline-secretary' }] },
      gates: [{ rule: 'FT02', state: 'open' }],
      clocks: [{ name: 'acceptance' }, { name: 'acceptanceReminder' }],
    });
    for (const act of toleranceJourney(office, begun.matter).slice(1)) {
      await opens(at.api.record, begun.caseId, act.step);
      expect(await send(act, begun.caseId)).toMatchObject({ status: 201 });
    }
    const ended = await at.officer.get(`/v1/cases/${begun.caseId}`);
    expect(ended.body).toMatchObject({
      status: 'ended',
      end: { outcome: 'tolerated', title: { zh: '予以容错', en: 'tolerated' } },
      steps: Array.from({ length: 7 }, () => ({ state: 'done' })),
    });
    expect(refusalOf(await decide(begun.matter, 'lighter'))).toEqual({
      status: 409,
      refusals: ['FT13 graver'],
    });
    expect((await decide(begun.matter)).status).toBe(201);
    const matter = await at.officer.get(`/v1/accountability/${begun.matter}`);
    expect(matter.body).toMatchObject({
      title: '问责事项',
      name: 'candidate',
      checks: [{ caseId: begun.caseId, name: expect.stringMatching(/^\d{4}-\d{3} 容错核查$/) }],
      decided: 'not-held',
    });
    const list = await at.officer.get('/v1/accountability');
    expect(list.body.items).toContainEqual(expect.objectContaining({ name: 'candidate' }));
  }, 120_000);

  it('tolerates nothing that is excluded, and ends as not tolerated', async () => {
    const begun = await begin();
    const excluded = { 'conclude-verification': { exclusions: ['private-gain'] } };
    const determine = await playTo(begun, 'determine-tolerance', excluded);
    const unsigned = await at.officer.post(`${commandsOn(begun.caseId)}/determine-tolerance`, {
      json: { data: determine!.data },
    });
    expect(unsigned).toMatchObject({ status: 401, body: { type: 'sign-in-again' } });
    const refused = await send(determine!, begun.caseId);
    expect(refusalOf(refused)).toEqual({ status: 409, refusals: ['FT07 excluded'] });
    expect(refused.body.refusals[0].words.zh.facts).toContain('谋取私利');
    const not = { ...determine!, data: { ...determine!.data, outcome: 'refused', items: [] } };
    expect(await send(not, begun.caseId)).toMatchObject({ status: 201 });
    await opens(at.api.record, begun.caseId, 'tolerance-reply');
    for (const act of toleranceJourney(office, begun.matter).filter(
      ({ step }) => step === 'tolerance-reply',
    ))
      expect(await send(act, begun.caseId)).toMatchObject({ status: 201 });
    const { body } = await at.officer.get(`/v1/cases/${begun.caseId}`);
    expect(body).toMatchObject({ status: 'ended', end: { outcome: 'not-tolerated' } });
  }, 120_000);

  it('rests from when the discipline secretary suspends it until he resumes it', async () => {
    const { matter, caseId } = await begin();
    const as = 'discipline-secretary' as const;
    const data = { reason: { text: '等待有关事项查清' } };
    const [first] = toleranceJourney(office, matter);
    await opens(at.api.record, caseId, 'tolerance-start');
    expect(await send({ as, act: 'suspend-case', data }, caseId)).toMatchObject({ status: 201 });
    const refused = await send(first!, caseId);
    expect(refusalOf(refused)).toEqual({ status: 409, refusals: ['SYS-09 suspended'] });
    expect(refused.body.refusals[0].whoCan).toEqual([as]);
    const page = await at.officer.get(`/v1/cases/${caseId}`);
    expect(page.body.blockedOn).toMatchObject({ rule: 'SYS-09', others: [{ role: as }] });
    expect(await send({ as, act: 'resume-case', data }, caseId)).toMatchObject({ status: 201 });
    expect((await at.officer.get(`/v1/cases/${caseId}`)).body.suspended).toBeNull();
  }, 60_000);

  it('has a fact corrected by the discipline secretary, who did not record it', async () => {
    const begun = await begin();
    await playTo(begun, 'conclude-verification');
    const recorded = async () =>
      (await at.officer.get(`/v1/cases/${begun.caseId}/events`)).body.items as readonly {
        readonly version: number;
        readonly type: string;
        readonly data: object;
      }[];
    const { version } = (await recorded()).find(({ type }) => type === 'PersonHeard')!;
    const data = {
      version,
      correction: { act: 'hear-person', heardOn: '2026-01-05' },
      reason: { text: '谈话日期误录' },
      authority: { text: '谈话笔录' },
      signature: { kind: 'in-person' },
    };
    const correct = { as: 'discipline-secretary' as const, act: 'correct-fact', data };
    expect(await send(correct, begun.caseId)).toMatchObject({ status: 201 });
    expect(refusalOf(await send({ ...correct, as: 'officer' }, begun.caseId))).toEqual({
      status: 403,
      refusals: ['SYS-02 no-grant'],
    });
    expect((await recorded()).find(({ type }) => type === 'FactCorrected')?.data).toMatchObject({
      version,
      before: { heardOn: office.today },
      flagged: [],
    });
  }, 60_000);

  it('is read by nobody without a duty on its unit', async () => {
    const { matter, caseId } = await begin();
    expect((await at.admin.get(`/v1/cases/${caseId}`)).status).toBe(404);
    expect((await at.admin.get(`/v1/accountability/${matter}`)).status).toBe(404);
  });

  it('notes that nobody answered in time, and is refused with reasons all the same', async () => {
    const begun = await begin();
    await playTo(begun, 'accept-tolerance-check');
    await new TimeSkipper(at.api.record, orchestra.temporal).moveStore(20 * DAY);
    const types = async () => {
      const { body } = await at.officer.get(`/v1/cases/${begun.caseId}/events`);
      return (body.items as readonly { type: string }[]).map(({ type }) => type);
    };
    await until(async () => (await types()).includes('DeadlineMissed'));
    const { now } = await at.api.record.clock.refresh();
    const refusal = {
      as: 'discipline-secretary' as const,
      act: 'refuse-tolerance-check',
      data: {
        refusedOn: now.slice(0, 10),
        reason: { text: '不属范围' },
        document: { text: '通知' },
      },
    };
    expect(await send(refusal, begun.caseId)).toMatchObject({ status: 201 });
    const { body } = await at.officer.get(`/v1/cases/${begun.caseId}`);
    expect(body).toMatchObject({ status: 'ended', end: { outcome: 'not-accepted' } });
    expect((await types()).slice(-4)).toEqual([
      'DeadlineMissed',
      'ToleranceCheckNotAccepted',
      'StepClosed',
      'CaseEnded',
    ]);
  }, 60_000);
});
