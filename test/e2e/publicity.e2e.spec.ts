import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Client,
  clientWith,
  linkAccount,
  startTestApi,
  type TestApi,
} from '@jishi/test-support/api';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { publicityOnly } from '@jishi/test-support/publicity';
import { person, record } from '@jishi/test-support/record';

// Real: HTTP, the Nest app, PostgreSQL, the identity provider with its code flow, sequencer and lists.
// The orchestrator's acts are given by the spec, because no worker runs here.

let api: TestApi;
let office: Office;
let officer: Client;
let head: Client;

beforeAll(async () => {
  api = await startTestApi({ library: publicityOnly });
  office = await foundOffice(api.record);
  const admin = person('a-admin');
  const as = async (login: string, actorId: string) =>
    clientWith(api, await linkAccount(api, { admin, actorId, login }));
  officer = await as('chen', 'a-officer');
  head = await as('wu', 'a-department-head');
});

afterAll(() => api.stop());

const today = async () => (await api.record.clock.refresh()).now.slice(0, 10);

const opening = async (more: object = {}) => ({
  occurredOn: await today(),
  data: {
    procedure: 'publicity-only@1',
    unitId: office.unitId,
    title: { text: '任前公示' },
    posts: [{ postId: office.postId }],
    candidates: [{ personId: office.candidate, postId: office.postId }],
    ...more,
  },
});

async function openedCase(): Promise<string> {
  const { status, body } = await officer.post('/v1/cases', { json: await opening() });
  expect(status).toBe(201);
  const on = `case/${body.id}`;
  const data = { step: 'publicity', opening: 1 };
  await record(api.record, {
    on,
    act: 'open-step',
    data,
    as: { kind: 'product', role: 'orchestrator' },
  });
  return body.id;
}

const notice = async (startsOn?: string) => ({
  data: {
    startsOn: startsOn ?? (await today()),
    notice: { text: '公示' },
    channelProof: { text: '公告栏照片' },
  },
});

describe('A case of publicity over HTTP', () => {
  it('says who is signed in, with his duties', async () => {
    const { status, body } = await officer.get('/v1/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      actorId: 'a-officer',
      roles: [{ role: 'officer', title: { zh: '经办人' }, unitId: office.unitId }],
      simulated: true,
    });
  });

  it('opens, shows what it waits for, records the notice and shows its clock', async () => {
    const id = await openedCase();
    const before = await officer.get(`/v1/cases/${id}`);
    expect(before.status).toBe(200);
    expect(before.body).toMatchObject({
      title: '任前公示',
      status: 'open',
      version: 2,
      candidates: [{ candidateId: 'k1', name: 'candidate', status: 'in' }],
      steps: [{ kind: 'publicity', state: 'current', opening: 1 }],
      blockedOn: {
        cause: 'person',
        rule: 'A02',
        words: { en: 'the publicity notice has not been posted' },
        you: { act: 'post-publicity-notice' },
      },
    });
    const posted = await officer.post(`/v1/cases/${id}/commands/post-publicity-notice`, {
      json: await notice(),
    });
    expect(posted).toMatchObject({ status: 201, body: { token: `case/${id}:3`, repeated: false } });
    const after = await officer.get(`/v1/cases/${id}`);
    expect(after.body.blockedOn.cause).toBe('clock');
    expect(after.body.clocks).toContainEqual(
      expect.objectContaining({ name: 'publicityEnds', from: await today() }),
    );
  });

  it('stands in the list once the list shows what was waited for', async () => {
    const { body } = await officer.post('/v1/cases', { json: await opening() });
    const list = await officer.get(`/v1/cases?view=all&limit=200&waitFor=${body.token}&colour=red`);
    expect(list.body).toMatchObject({ behind: false, dropped: ['colour'] });
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ caseId: body.id, title: '任前公示', candidateCount: 1 }),
    );
  });
});

describe('A refusal', () => {
  it('is 409 with every failing rule in both languages and its number in the record', async () => {
    const id = await openedCase();
    const json = await notice('2026-01-05');
    const again = await officer.post(`/v1/cases/${id}/commands/post-publicity-notice`, { json });
    expect(again.status).toBe(409);
    expect(again.headers.get('content-type')).toContain('application/problem+json');
    expect(again.body).toMatchObject({ type: 'refused', act: 'post-publicity-notice' });
    const [refusal] = again.body.refusals;
    expect(refusal).toMatchObject({ rule: 'A02', article: '42', cite: { zh: '第42条' } });
    expect(refusal.words.zh.sentence).toContain('不能办理：');
    expect(refusal.words.en.sentence).toContain(`(${again.body.number})`);
    const attempts = await officer.get(`/v1/cases/${id}/acts`);
    expect(attempts.body.items.at(-1)).toMatchObject({
      outcome: 'refused',
      number: again.body.number,
      actor: 'a-officer',
    });
  });

  it('is 403 for somebody who may see the case and lacks the duty', async () => {
    const id = await openedCase();
    const { status, body } = await head.post(`/v1/cases/${id}/commands/post-publicity-notice`, {
      json: await notice(),
    });
    expect(status).toBe(403);
    expect(body).toMatchObject({ type: 'refused', refusals: [{ rule: 'SYS-02' }] });
  });
});
