import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ApiOffice,
  noticeOf,
  openApiOffice,
  openCase,
  openingOf,
  postNotice,
} from '@jishi/test-support/api-office';

// Real: HTTP, the Nest app, PostgreSQL, the identity provider with its code flow, sequencer and lists.
// The orchestrator's acts are given by the spec, because no worker runs here.

let at: ApiOffice;

beforeAll(async () => {
  at = await openApiOffice();
});

afterAll(() => at.stop());

const today = async () => (await at.api.record.clock.refresh()).now.slice(0, 10);

describe('A case of publicity over HTTP', () => {
  it('says who is signed in, with his duties', async () => {
    const { status, body } = await at.officer.get('/v1/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      actorId: 'a-officer',
      roles: [{ role: 'officer', title: { zh: '经办人' }, unitId: at.office.unitId }],
      simulated: true,
    });
  });

  it('opens, shows what it waits for, records the notice and shows its clock', async () => {
    const id = await openCase(at);
    const before = await at.officer.get(`/v1/cases/${id}`);
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
    const posted = await at.officer.post(postNotice(id), { json: await noticeOf(at) });
    expect(posted).toMatchObject({ status: 201, body: { token: `case/${id}:3`, repeated: false } });
    const after = await at.officer.get(`/v1/cases/${id}`);
    expect(after.body.blockedOn.cause).toBe('clock');
    expect(after.body.clocks).toContainEqual(
      expect.objectContaining({ name: 'publicityEnds', from: await today() }),
    );
  });

  it('shows its step as a place of work: tasks, gates, what was computed, papers', async () => {
    const id = await openCase(at);
    const address = `/v1/cases/${id}/steps/publicity`;
    const before = await at.officer.get(address);
    expect(before.body).toMatchObject({
      kind: 'publicity',
      opening: 1,
      open: true,
      tasks: [
        { act: 'post-publicity-notice', state: 'not-started', who: [{ role: 'officer' }] },
        { act: 'determine-no-publicity', state: 'waiting' },
        { act: 'receive-report', state: 'waiting' },
      ],
      gates: expect.arrayContaining([expect.objectContaining({ rule: 'A02', state: 'open' })]),
      workings: [],
    });
    await at.officer.post(postNotice(id), { json: await noticeOf(at) });
    const { body } = await at.officer.get(address);
    const [notice] = body.tasks;
    expect(notice).toMatchObject({ state: 'recorded', count: 1, last: { version: 3 } });
    const [end] = body.workings;
    expect(end).toMatchObject({ what: 'end', rule: 'A02', cite: { zh: '第42条' } });
    expect(end.counted).toHaveLength(5);
    expect(end.value.zh).toBe(end.counted.at(-1));
    expect(body.documents).toContainEqual(
      expect.objectContaining({ type: 'channel-proof', required: true, state: 'present' }),
    );
    const then = await at.officer.get(`${address}?asOf=pos:2`);
    expect(then.body).toMatchObject({ open: false, tasks: [], workings: [], version: 2 });
    const first = await at.officer.get(`${address}?asOf=pos:1`);
    expect(first.body).toMatchObject({ opening: null, open: false, tasks: [] });
    for (const other of ['inspection', 'nonsense'])
      expect((await at.officer.get(`/v1/cases/${id}/steps/${other}`)).status).toBe(404);
  });

  it('prints its notice from the record, with marks and proof, and what is missing as such', async () => {
    const id = await openCase(at);
    const address = `/v1/cases/${id}/prints/publicity-notice`;
    const { body: empty } = await at.officer.get(address);
    expect(empty.lines[0]).toMatchObject({ value: null, event: null, rule: 'A02' });
    await at.officer.post(postNotice(id), { json: await noticeOf(at) });
    const { body } = await at.officer.get(address);
    expect(body).toMatchObject({
      title: { zh: '任前公示' },
      caseTitle: '任前公示',
      marks: { inProgress: true, simulated: true, takenOver: false },
      position: 3,
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(body.lines.map(({ event }: { event: number }) => event)).toEqual([3, 3, 3, 3]);
    expect(body.lines[0].value.zh).not.toBe('');
    const then = await at.officer.get(`${address}?asOf=pos:2`);
    expect(then.body).toMatchObject({
      position: 2,
      asOf: 'pos:2',
      lines: [{ value: null }, {}, {}, {}],
    });
    for (const other of ['recommendation-tally', 'nonsense'])
      expect((await at.officer.get(`/v1/cases/${id}/prints/${other}`)).status).toBe(404);
  });

  it('tells somebody else that the act is not his', async () => {
    const id = await openCase(at);
    const { body } = await at.auditor.get(`/v1/cases/${id}`);
    expect(body.blockedOn.you.act).toBeNull();
    const act = body.acts.find(({ name }: { name: string }) => name === 'post-publicity-notice');
    expect(act).toMatchObject({ allowed: false, refusals: [{ rule: 'SYS-02' }] });
  });

  it('can be seen as it stood at an earlier version and instant', async () => {
    const id = await openCase(at);
    // An instant shows what had its place in the global order by then.
    await at.officer.get(`/v1/cases?waitFor=case/${id}:2`);
    const { body: before } = await at.officer.get(`/v1/cases/${id}`);
    await at.officer.post(postNotice(id), { json: await noticeOf(at) });
    await at.officer.get(`/v1/cases?waitFor=case/${id}:3`);
    const first = await at.officer.get(`/v1/cases/${id}?asOf=pos:1`);
    expect(first.body).toMatchObject({ version: 1, asOf: 'pos:1', acts: [] });
    expect(first.body.steps[0].state).toBe('next');
    const then = await at.officer.get(`/v1/cases/${id}?asOf=${before.now}`);
    expect(then.body).toMatchObject({ version: 2, clocks: [] });
    const never = await at.officer.get(`/v1/cases/${id}?asOf=2000-01-01T00:00:00%2B08:00`);
    expect(never.status).toBe(404);
    const future = await at.officer.get(`/v1/cases/${id}?asOf=2999-01-01T00:00:00Z`);
    expect(future).toMatchObject({ status: 400, body: { fields: [{ field: 'asOf' }] } });
  });

  it('stands in the list once the list shows what was waited for', async () => {
    const { body } = await at.officer.post('/v1/cases', { json: await openingOf(at) });
    const list = await at.officer.get(
      `/v1/cases?view=all&limit=200&waitFor=${body.token}&colour=red&sort=age`,
    );
    expect(list.body).toMatchObject({ behind: false, dropped: ['colour', 'sort'] });
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ caseId: body.id, title: '任前公示', candidateCount: 1 }),
    );
  });

  it('is listed page by page, each case once', async () => {
    for (let count = 0; count < 3; count += 1) await openCase(at);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { body } = await at.officer.get(`/v1/cases?view=all&limit=2${after}`);
      seen.push(...body.items.map(({ caseId }: { caseId: string }) => caseId));
      next = body.next;
    }
    const { body } = await at.officer.get('/v1/cases?view=all&limit=200');
    expect(seen).toHaveLength(body.total);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows every stored column of its events', async () => {
    const id = await openCase(at);
    const { body } = await at.officer.get(`/v1/cases/${id}/events`);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({
      version: 1,
      type: 'CaseOpened',
      actor: 'a-officer',
      summary: { zh: '发起事项', en: 'Open case' },
      raw: { stream: `case/${id}`, event_id: expect.any(String), hash: body.items[0].hash },
    });
    expect(body.items[1].prevHash).toBe(body.items[0].hash);
  });
});

describe('A refusal', () => {
  it('is 409 with every failing rule in both languages and its number in the record', async () => {
    const id = await openCase(at);
    const again = await at.officer.post(postNotice(id), { json: await noticeOf(at, '2026-01-05') });
    expect(again.status).toBe(409);
    expect(again.headers.get('content-type')).toContain('application/problem+json');
    expect(again.body).toMatchObject({ type: 'refused', act: 'post-publicity-notice' });
    const [refusal] = again.body.refusals;
    expect(refusal).toMatchObject({ rule: 'A02', article: '42', cite: { zh: '第42条' } });
    expect(refusal.words.zh.sentence).toContain('不能办理：');
    expect(refusal.words.en.sentence).toContain(`(${again.body.number})`);
    const attempts = await at.officer.get(`/v1/cases/${id}/acts`);
    expect(attempts.body.items.at(-1)).toMatchObject({
      outcome: 'refused',
      number: again.body.number,
      actor: 'a-officer',
    });
  });

  it('is 403 for somebody who may see the case and lacks the duty', async () => {
    const id = await openCase(at);
    const { status, body } = await at.head.post(postNotice(id), { json: await noticeOf(at) });
    expect(status).toBe(403);
    expect(body).toMatchObject({ type: 'refused', refusals: [{ rule: 'SYS-02' }] });
  });

  it('shares its number with equal ones, and is final for its key', async () => {
    const id = await openCase(at);
    const json = await noticeOf(at, '2026-01-05');
    const key = 'the-first-try-of-this-notice';
    const first = await at.officer.post(postNotice(id), { json, key });
    const equal = await Promise.all(
      Array.from({ length: 5 }, () => at.officer.post(postNotice(id), { json })),
    );
    expect(equal.map(({ body }) => body.number)).toEqual(Array(5).fill(first.body.number));
    const again = await at.officer.post(postNotice(id), { json, key });
    expect(again).toMatchObject({ status: 409, body: { number: first.body.number } });
    const { body } = await at.officer.get(`/v1/cases/${id}/acts`);
    expect(
      body.items.filter(({ outcome }: { outcome: string }) => outcome === 'refused'),
    ).toHaveLength(1);
  });
});
