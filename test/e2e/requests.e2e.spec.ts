import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, clientOf, clientWith, linkAccount, send } from '@jishi/test-support/api';
import {
  type ApiOffice,
  noticeOf,
  openApiOffice,
  openCase,
  openingOf,
  postNotice,
} from '@jishi/test-support/api-office';
import { newKey, person, record } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';

// Real: HTTP, the Nest app, PostgreSQL and the identity provider with its code flow.

let at: ApiOffice;

beforeAll(async () => {
  at = await openApiOffice();
});

afterAll(() => at.stop());

const events = async (): Promise<number> => {
  const { rows } = await at.api.record.pool.query<{ count: string }>('select count(*) from event');
  return Number(rows[0]?.count);
};

let below: Promise<Client> | undefined;

/** An officer of a unit below the office's own, who may not see what belongs to the whole office. */
function officerBelow(): Promise<Client> {
  below ??= linkedBelow();
  return below;
}

async function linkedBelow(): Promise<Client> {
  const { record: store } = at.api;
  const admin = person('a-admin');
  await record(store, {
    on: 'unit/u-below',
    act: 'register-unit',
    data: { parentId: at.office.unitId, name: { zh: '下级', en: 'Below' } },
    as: admin,
  });
  const tokens = await linkAccount(at.api, { admin, actorId: 'a-below', login: 'he' });
  const data = {
    role: 'officer',
    unitId: 'u-below',
    from: '2020-01-01',
    to: null,
    reason: { text: 'spec' },
  };
  await record(store, { on: 'access/a-below', act: 'give-grant', data, as: admin });
  return clientWith(at.api, tokens);
}

describe('Who may not', () => {
  it('gets 401 without a token, and with one that nobody signed', async () => {
    expect(await send(at.api, '/v1/me')).toMatchObject({
      status: 401,
      body: { type: 'not-signed-in', words: { zh: '尚未登录或登录已过期' } },
    });
    const forged = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`;
    for (const token of ['x', forged, `${at.officer.tokens.access_token}x`]) {
      const answer = await send(at.api, '/v1/me', {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  it('gets 403 where the account is linked to nobody, with whom to ask', async () => {
    const stranger = await clientOf(at.api, at.stranger);
    const { status, body } = await stranger.get('/v1/me');
    expect(status).toBe(403);
    expect(body).toMatchObject({ type: 'no-access', ask: { role: 'security-admin' } });
    expect(body.account).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is let in from the moment of linking', async () => {
    const newcomer = await clientOf(at.api, 'ma');
    const { body } = await newcomer.get('/v1/me');
    const linked = await at.admin.post('/v1/access', {
      json: { data: { account: body.account, personId: null } },
    });
    expect(linked.status).toBe(201);
    expect(await newcomer.get('/v1/me')).toMatchObject({ status: 200, body: { roles: [] } });
  });

  it('gets the same 404 for what he may not see and for what is not there', async () => {
    const hiddenId = await openCase(at);
    const below = await officerBelow();
    const without = (body: object) => ({ ...body, instance: null });
    for (const path of ['', '/events', '/acts', '/workflow']) {
      const hidden = await below.get(`/v1/cases/${hiddenId}${path}`);
      const unknown = await below.get(`/v1/cases/unknown${path}`);
      expect(hidden.status).toBe(404);
      expect(without(hidden.body)).toEqual(without(unknown.body));
    }
    const begun = `/v1/cases/${hiddenId}/commands/open-case`;
    for (const json of [await openingOf(at), { data: null }])
      expect(await below.post(begun, { json })).toMatchObject({ status: 404 });
    const acted = await below.post(postNotice(hiddenId), { json: await noticeOf(at) });
    expect(acted).toMatchObject({ status: 404, body: { type: 'not-found' } });
    expect(await at.api.record.reader.readStream(`refused/case/${hiddenId}`)).toEqual([]);
    const list = await below.get('/v1/cases?view=all');
    expect(list.body).toMatchObject({ items: [], total: 0 });
  });

  it('finds in a list exactly the cases whose pages open', async () => {
    await openCase(at);
    await openCase(at);
    const listed = async () => (await at.officer.get('/v1/cases?view=all&limit=200')).body.items;
    // A list follows the record; it shows a new case some moments after.
    await until(async () => (await listed()).length > 1);
    const all = await listed();
    for (const client of [at.officer, at.head, at.auditor, at.intake, at.admin]) {
      const { body } = await client.get('/v1/cases?view=all&limit=200');
      const shown = body.items.map(({ caseId }: { caseId: string }) => caseId);
      for (const { caseId } of all as { caseId: string }[]) {
        const { status } = await client.get(`/v1/cases/${caseId}`);
        expect({ caseId, status }).toEqual({ caseId, status: shown.includes(caseId) ? 200 : 404 });
      }
    }
  });

  it('reads no case as an administrator', async () => {
    const id = await openCase(at);
    expect((await at.admin.get(`/v1/cases/${id}`)).status).toBe(404);
    expect((await at.admin.get('/v1/cases?view=all')).body).toMatchObject({ items: [], total: 0 });
  });
});

describe('A request that cannot be read', () => {
  it('is 400 and names the field', async () => {
    const id = await openCase(at);
    const before = await events();
    const { data, ...opening } = await openingOf(at);
    const cases: readonly (readonly [path: string, json: unknown, field: string])[] = [
      ['/v1/cases', { ...opening, data: { ...data, unitId: 'a b' } }, 'unitId'],
      ['/v1/cases', { ...opening, data: { ...data, posts: [] } }, 'posts'],
      ['/v1/cases', { ...opening, data: { ...data, extra: 1 } }, ''],
      ['/v1/cases', { ...opening, data: { ...data, posts: [{ postId: 'p' }] } }, 'posts.0.postId'],
      ['/v1/cases', { data, occurredOn: 'yesterday' }, 'occurredOn'],
      ['/v1/cases', [], 'body'],
      [`/v1/cases/${id}/commands/fly`, { data: {} }, 'name'],
    ];
    for (const [path, json, field] of cases) {
      const { status, body } = await at.officer.post(path, { json });
      expect({ path, status, type: body.type, fields: body.fields }).toMatchObject({
        status: 400,
        type: 'unreadable',
        fields: expect.arrayContaining([
          expect.objectContaining({
            field,
            words: { zh: expect.any(String), en: expect.any(String) },
          }),
        ]),
      });
    }
    expect(await events()).toBe(before);
  });

  it('is 400 without a key, or with one in a form that could be the product’s', async () => {
    const id = await openCase(at);
    const clock = `clk:case/${id}/publicity#1/publicityEnds/2026-03-02/v3`;
    for (const key of ['', 'short', clock, `u:a-officer:${newKey()}`, 'sys:first-admin']) {
      const { status, body } = await at.officer.post('/v1/cases', { json: {}, key });
      expect(status).toBe(400);
      expect(body.fields[0].field).toMatch(/Idempotency-Key|data/);
    }
  });

  it('leaves ids of new things to the product', async () => {
    const json = await openingOf(at);
    const { status } = await at.officer.post('/v1/cases/zhang-san/commands/open-case', { json });
    expect(status).toBe(404);
  });

  it('is 412 where the thing has moved on', async () => {
    const id = await openCase(at);
    const json = await noticeOf(at);
    const stale = await at.officer.post(postNotice(id), { json, headers: { 'if-match': '"1"' } });
    expect(stale).toMatchObject({ status: 412, body: { type: 'stale', version: 2 } });
    const wild = await at.officer.post(postNotice(id), { json, headers: { 'if-match': '2' } });
    expect(wild).toMatchObject({ status: 400, body: { fields: [{ field: 'If-Match' }] } });
    const fresh = await at.officer.post(postNotice(id), { json, headers: { 'if-match': '"2"' } });
    expect(fresh.status).toBe(201);
  });

  it('is 422 where one key names two requests', async () => {
    const key = newKey();
    const { data, ...rest } = await openingOf(at);
    const first = await at.officer.post('/v1/cases', { json: { ...rest, data }, key });
    expect(first.status).toBe(201);
    const other = await at.officer.post('/v1/cases', {
      json: { ...rest, data: { ...data, title: { text: '另一事项' } } },
      key,
    });
    expect(other).toMatchObject({ status: 422, body: { type: 'key-reused' } });
  });

  it('knows no thing by another name', async () => {
    for (const path of ['/v1/things', '/v1/case', '/v1/clock/x/events', '/v1/a/b/c/d', '/v1']) {
      const { status, headers } = await at.officer.get(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(headers.get('content-type')).toContain('application/problem+json');
    }
  });
});

describe('A repeated request', () => {
  it('has one effect and one answer, however many come at once', async () => {
    const key = newKey();
    const json = await openingOf(at);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => at.officer.post('/v1/cases', { json, key })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1);
    const id = answers[0]?.body.id as string;
    expect(await at.api.record.reader.readStream(`case/${id}`)).toHaveLength(1);
  });

  it('of somebody else with the same key is another request', async () => {
    const id = await openCase(at);
    const key = newKey();
    const json = await noticeOf(at);
    const own = await at.officer.post(postNotice(id), { json, key });
    const other = await at.head.post(postNotice(id), { json, key });
    expect([own.status, other.status]).toEqual([201, 403]);
  });
});

describe('A flood', () => {
  it('of refused attempts is 429 from the thirty-first on, and on record once', async () => {
    const id = await openCase(at);
    const statuses: number[] = [];
    for (let count = 0; count < 33; count += 1) {
      const { status } = await at.head.post(postNotice(id), { json: await noticeOf(at) });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array(30).fill(403), 429, 429, 429]);
    const refused = await at.api.record.reader.readStream(`refused/case/${id}`);
    expect(refused.map(({ type }) => type)).toEqual(['AttemptRefused', 'AttemptsThrottled']);
    const last = await at.head.post(postNotice(id), { json: await noticeOf(at) });
    expect(last.body).toMatchObject({ type: 'throttled', until: expect.any(String) });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    // Nobody else is held up by it.
    expect((await at.officer.post(postNotice(id), { json: await noticeOf(at) })).status).toBe(201);
  });
});

describe('A draft of an act', () => {
  const typed = { values: { startsOn: '2026', notice: { text: '公示' } } };
  const sent = (client: Client, path: string, method: string, json?: unknown) =>
    send(at.api, path, {
      method,
      headers: {
        authorization: `Bearer ${client.tokens.access_token}`,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: json === undefined ? null : JSON.stringify(json),
    });

  it('is kept for its author alone, changes nothing on record, and goes when the act is recorded', async () => {
    const id = await openCase(at);
    const path = `/v1/drafts/cases/${id}/post-publicity-notice`;
    expect((await at.officer.get(path)).body).toEqual({ values: null, savedAt: null });
    const before = await events();
    expect(await sent(at.officer, path, 'PUT', typed)).toMatchObject({ status: 204 });
    expect(await events()).toBe(before);
    expect((await at.officer.get(path)).body).toMatchObject(typed);
    expect((await at.officer.get('/v1/drafts')).body.items).toMatchObject([
      { things: 'cases', id, act: 'post-publicity-notice', savedAt: expect.any(String) },
    ]);
    expect((await at.auditor.get(path)).body.values).toBeNull();
    expect((await at.auditor.get('/v1/drafts')).body.items).toEqual([]);
    const posted = await at.officer.post(postNotice(id), { json: await noticeOf(at) });
    expect(posted.status).toBe(201);
    expect((await at.officer.get(path)).body.values).toBeNull();
  });

  it('is given up on demand, and stays through a refusal', async () => {
    const id = await openCase(at);
    const path = `/v1/drafts/cases/${id}/post-publicity-notice`;
    await sent(at.officer, path, 'PUT', typed);
    const refused = await at.officer.post(postNotice(id), {
      json: await noticeOf(at, '2026-01-05'),
    });
    expect(refused.status).toBe(409);
    expect((await at.officer.get(path)).body).toMatchObject(typed);
    expect((await sent(at.officer, path, 'DELETE')).status).toBe(204);
    expect((await at.officer.get(path)).body.values).toBeNull();
  });

  it('is refused for what is not there, is no act, may not be seen, is malformed or too large', async () => {
    const id = await openCase(at);
    const path = (place: string) => `/v1/drafts/${place}`;
    const stranger = await officerBelow();
    const statuses = [
      await sent(at.officer, path('cases/nowhere/post-publicity-notice'), 'PUT', typed),
      await sent(at.officer, path(`cases/${id}/fly`), 'PUT', typed),
      await sent(at.officer, path('planes/new/fly'), 'PUT', typed),
      await sent(stranger, path(`cases/${id}/post-publicity-notice`), 'PUT', typed),
      await sent(stranger, path(`cases/${id}/post-publicity-notice`), 'GET'),
      await sent(at.officer, path(`cases/${id}/post-publicity-notice`), 'PUT', { values: 1 }),
      await sent(at.officer, path(`cases/${id}/post-publicity-notice`), 'PUT', {
        values: { notice: '字'.repeat(22_000) },
      }),
      await send(at.api, path(`cases/${id}/post-publicity-notice`)),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 400, 413, 401]);
  });
});
