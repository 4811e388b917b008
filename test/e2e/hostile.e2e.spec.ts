import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { send } from '@jishi/test-support/api';
import { type ApiOffice, openApiOffice, openCase, openingOf } from '@jishi/test-support/api-office';
import { newKey } from '@jishi/test-support/record';

// Real: HTTP, the Nest app, PostgreSQL, the vault. Whatever is sent, nothing may be written and nothing may crash.

let at: ApiOffice;
let caseId: string;
let written: object;

beforeAll(async () => {
  at = await openApiOffice();
  caseId = await openCase(at);
  written = await everything();
});

afterAll(() => at.stop());

/** All that the record and the vault hold. */
async function everything(): Promise<object> {
  const { rows } = await at.api.record.pool.query<object>(
    `select (select count(*) from event) as events, (select count(*) from command_answer) as answers,
       (select count(*) from vault_object) as objects, (select count(*) from vault_chunk) as chunks`,
  );
  return rows[0] ?? {};
}

const expectNothingWritten = async () => {
  expect(await everything()).toEqual(written);
  expect((await send(at.api, '/v1/health/live')).status).toBe(200);
};

const raw = (
  body: NonNullable<RequestInit['body']>,
  contentType = 'application/json',
  path = '/v1/cases',
) => at.officer.post(path, { body, headers: { 'content-type': contentType } });

function multipart(content: string | Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  return form;
}

describe('A hostile body', () => {
  it('names the field that holds what no text may hold', async () => {
    const { data, ...rest } = await openingOf(at);
    for (const text of ['a\u0000b', '\ud800', 'x'.repeat(20_001), ' ']) {
      const json = { ...rest, data: { ...data, title: { text } } };
      const { status, body } = await at.officer.post('/v1/cases', { json });
      expect({ status, fields: body.fields }).toMatchObject({
        status: 400,
        fields: [{ field: expect.stringMatching(/^title/) }],
      });
    }
    await expectNothingWritten();
  });

  it('is refused before it is looked into where it is too deep, too large or no JSON', async () => {
    const deep = `{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const cases: readonly (readonly [body: NonNullable<RequestInit['body']>, status: number])[] = [
      [deep, 400],
      ['{"data":', 400],
      ['', 400],
      ['null', 400],
      ['"{"', 400],
      [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400],
      [`{"data":"${'x'.repeat(1_100_000)}"}`, 413],
      ['{"data":{"__proto__":{"unitId":"x"},"constructor":{"prototype":{}}}}', 400],
    ];
    for (const [body, status] of cases) {
      const answer = await raw(body);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
    await expectNothingWritten();
  });

  it('names the field of an act of a clock too, which no person is offered', async () => {
    for (const deadline of ['a\u0000b', '\ud800', '']) {
      const json = { data: { deadline } };
      const act = `/v1/cases/${caseId}/commands/end-publicity-period`;
      expect(await at.officer.post(act, { json })).toMatchObject({
        status: 400,
        body: { fields: [{ field: 'deadline' }] },
      });
    }
    await expectNothingWritten();
  });

  it('is 415 in any other form', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-protobuf']) {
      expect(await raw('{}', type)).toMatchObject({
        status: 415,
        body: { type: 'wrong-media-type' },
      });
    }
    expect((await raw('a=b', 'application/x-www-form-urlencoded')).status).toBeLessThan(500);
    await expectNothingWritten();
  });
});

describe('Hostile headers and addresses', () => {
  it('are answered as problems', async () => {
    const headers = { 'jishi-role': 'root', 'jishi-acting-for': '../../x' };
    expect(await at.officer.get('/v1/me', { 'jishi-role': headers['jishi-role'] })).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'Jishi-Role' }] },
    });
    expect(
      await at.officer.get('/v1/me', { 'jishi-acting-for': headers['jishi-acting-for'] }),
    ).toMatchObject({ status: 400, body: { fields: [{ field: 'Jishi-Acting-For' }] } });
    const addresses = [
      '/v1/cases/%00',
      '/v1/cases/..%2f..%2fetc%2fpasswd',
      "/v1/cases/x'%20or%201=1--",
      `/v1/cases/${'x'.repeat(5_000)}`,
      '/v1/documents/v_',
      '/v1/%ff',
      '/v1/__proto__/x',
      '/v1/constructor',
    ];
    for (const address of addresses) {
      const { status } = await at.officer.get(address);
      expect({ address, status }).toMatchObject({ status: expect.any(Number) });
      expect([400, 404, 414]).toContain(status);
    }
    const unreadable = await at.officer.get('/v1/cases/%');
    expect(unreadable).toMatchObject({ status: 400, body: { type: 'unreadable' } });
    expect(unreadable.headers.get('content-type')).toContain('application/problem+json');
    const list = await at.officer.get(
      '/v1/cases?unit=%27;drop&after=e30&limit=1e9&step[]=x&asOf=pos:1e9',
    );
    expect(list.status).toBeLessThan(500);
    await expectNothingWritten();
  });
});

describe('Hostile parameters', () => {
  it('that name no place in the record are named themselves', async () => {
    const beforeAllYears = '0000-01-01T00:00:00Z';
    const afterAllYears = '9999-12-31T23:59:59-23:59';
    const queries: readonly (readonly [query: string, field: string])[] = [
      ['asOf=pos:1&asOf=pos:2', 'asOf'],
      ['asOf=x&asOf=2026-01-01T00:00:00Z', 'asOf'],
      ['waitFor=x&waitFor=y', 'waitFor'],
      [`asOf=${beforeAllYears}`, 'asOf'],
      [`asOf=${encodeURIComponent(beforeAllYears.replace('Z', '+23:59'))}`, 'asOf'],
      [`asOf=${afterAllYears}`, 'asOf'],
    ];
    for (const [query, field] of queries) {
      const answer = await at.officer.get(`/v1/units/${at.office.unitId}?${query}`);
      expect({ query, ...answer }).toMatchObject({ status: 400, body: { fields: [{ field }] } });
    }
    for (const instant of [beforeAllYears, afterAllYears])
      expect((await at.officer.get(`/v1/cases?asOf=${instant}`)).status).toBe(400);
  });

  it('that continue no list are dropped', async () => {
    const cursor = { overdue: false, key: '\u0000', id: 'x' };
    const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    expect(await at.officer.get(`/v1/cases?after=${after}`)).toMatchObject({
      status: 200,
      body: { dropped: ['after'] },
    });
  });
});

describe('An ID token', () => {
  it('opens nothing: it is no access token', async () => {
    const headers = { authorization: `Bearer ${at.officer.tokens.id_token}` };
    expect(await send(at.api, '/v1/me', { headers })).toMatchObject({ status: 401 });
  });
});

describe('A hostile file', () => {
  const upload = (
    content: string | Uint8Array<ArrayBuffer>,
    name: string,
    path = '/v1/documents',
  ) => at.officer.post(path, { body: multipart(content, name) });

  it('is refused by its name', async () => {
    for (const name of [
      '',
      '../../etc/passwd',
      'C:\\x.pdf',
      '..',
      'a\u202efdp.exe',
      'x'.repeat(300),
    ]) {
      expect(await upload('%PDF-1.7', name)).toMatchObject({
        status: 400,
        body: { fields: [{ field: 'file.name' }] },
      });
    }
    await expectNothingWritten();
  });

  it('is refused where it is empty, not there, or no multipart', async () => {
    expect(await upload('', 'empty.pdf')).toMatchObject({ body: { fields: [{ field: 'file' }] } });
    const none = await at.officer.post('/v1/documents', { body: new FormData() });
    expect(none.status).toBe(400);
    expect((await raw('{}', 'application/json', '/v1/documents')).status).toBe(415);
    const broken = await raw('--x\r\nno', 'multipart/form-data; boundary=x', '/v1/documents');
    expect(broken.status).toBe(400);
  });

  it('is refused where it is more than fifty megabytes, and leaves nothing behind', async () => {
    const before = await everything();
    const large = await upload(Buffer.alloc(50 * 1024 * 1024 + 1, 1), 'large.bin');
    expect(large).toMatchObject({ status: 413, body: { type: 'too-large' } });
    expect(await everything()).toEqual(before);
  });

  it('as a form is refused where it is a bomb, declares entities or is nothing of the kind', async () => {
    const before = await everything();
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), bomb]);
    const laughs = `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><Person>&b;</Person>`;
    const outside = `<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Person>&x;</Person>`;
    for (const content of [
      zip,
      bomb,
      laughs,
      outside,
      '<a>'.repeat(50_000),
      'no xml',
      Buffer.from([0xff]),
    ]) {
      const answer = await upload(content, 'zhang.lrmx', '/v1/imports/lrmx');
      expect(answer).toMatchObject({ status: 400, body: { fields: [{ field: 'file' }] } });
    }
    const long = await upload(
      `<Person>${' '.repeat(6_000_000)}</Person>`,
      'x.lrmx',
      '/v1/imports/lrmx',
    );
    expect(long.status).toBe(413);
    expect(await everything()).toEqual(before);
  });
});

describe('A limit on requests', () => {
  it('is 429 with the time to wait, and counts one account for itself', async () => {
    const other = await openApiOffice({ ratePerMinute: 20 });
    try {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => other.officer.get('/v1/me')),
      );
      const limited = answers.filter(({ status }) => status === 429);
      expect(limited.length).toBeGreaterThan(0);
      expect(limited[0]?.body.type).toBe('too-many-requests');
      expect(Number(limited[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await other.head.get('/v1/me')).status).toBe(200);
    } finally {
      await other.stop();
    }
  });
});

describe('Every answer', () => {
  it('carries the headers that keep a browser safe, and says nothing of the server', async () => {
    const { headers } = await send(at.api, '/v1/config');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain(
      `connect-src 'self' ${at.api.issuer.issuer}`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    const { body } = await at.officer.post('/v1/cases', { json: { data: null }, key: newKey() });
    expect(JSON.stringify(body)).not.toMatch(/node_modules|at .*\.js|\/src\//);
  });
});
