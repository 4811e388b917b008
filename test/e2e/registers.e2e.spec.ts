import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientWith, linkAccount } from '@jishi/test-support/api';
import { type ApiOffice, openApiOffice, openCase } from '@jishi/test-support/api-office';
import { newKey, person } from '@jishi/test-support/record';
import { until } from '@jishi/test-support/until';

// Real: HTTP, the Nest app, PostgreSQL, the vault, sequencer and lists.

let at: ApiOffice;

beforeAll(async () => {
  at = await openApiOffice();
});

afterAll(() => at.stop());

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function fileNamed(name: string, content: string | Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  return form;
}

const identity = {
  name: '张三',
  sex: 'male',
  birthMonth: '1978-03',
  workStart: '2000-07-01',
  partyDate: null,
};

describe('A register', () => {
  it('takes a new person and shows him by name, on his page and in the list', async () => {
    const data = { unitId: at.office.unitId, identity: { json: identity } };
    const made = await at.officer.post('/v1/people', { json: { data } });
    expect(made.status).toBe(201);
    const page = await at.officer.get(`/v1/people/${made.body.id}`);
    expect(page.body).toMatchObject({
      name: '张三',
      unitName: { zh: '市委' },
      facts: [{ kind: 'identity', status: 'confirmed', value: identity }],
    });
    const list = await at.officer.get(`/v1/people?limit=500&waitFor=${made.body.token}`);
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ personId: made.body.id, name: '张三' }),
    );
    expect(JSON.stringify(await at.api.record.reader.readStream(made.body.stream))).not.toContain(
      '张三',
    );
  });

  it('shows posts, units and bodies with what may be done to them', async () => {
    const post = await at.head.get(`/v1/posts/${at.office.postId}`);
    expect(post.body).toMatchObject({ rank: 'division-deputy', quota: 2, vacant: 2 });
    const named = (name: string) => (act: { name: string }) => act.name === name;
    expect(post.body.acts.find(named('change-quota'))).toMatchObject({ allowed: true });
    expect(post.body.acts.find(named('fill-place'))).toMatchObject({ allowed: false });
    const body = await at.head.post('/v1/bodies', {
      json: {
        data: {
          unitId: at.office.unitId,
          name: { zh: '常委会', en: 'Standing committee' },
          recusalEndsVote: true,
        },
      },
    });
    expect(body.status).toBe(201);
    const path = `/v1/bodies/${body.body.id}`;
    const member = {
      personId: at.office.candidate,
      from: '2020-01-01',
      to: null,
      principal: false,
    };
    expect(
      (await at.head.post(`${path}/commands/add-member`, { json: { data: member } })).status,
    ).toBe(201);
    expect((await at.head.get(path)).body.members).toMatchObject([{ name: 'candidate' }]);
    expect((await at.head.get(`/v1/units/${at.office.unitId}`)).body.name).toEqual({
      zh: '市委',
      en: '市委',
    });
  });

  it('shows the document that a fact is taken from, and opens it to those who handle the register', async () => {
    const file = '%PDF-1.7 核定职数三名';
    const sent = { body: fileNamed('核编.pdf', file) };
    const { ref, hash } = (await at.head.post('/v1/documents', sent)).body;
    const path = `/v1/posts/${at.office.postId}`;
    expect((await at.head.get(path)).body.source).toBeNull();
    const quota = { data: { quota: 3, source: { ref, hash } } };
    const changed = await at.head.post(`${path}/commands/change-quota`, { json: quota });
    expect(changed.status).toBe(201);
    expect((await at.head.get(path)).body).toMatchObject({ quota: 3, source: ref });

    const source = { text: '干部人事档案第一类' };
    const data = { unitId: at.office.unitId, identity: { json: identity }, source };
    const { id, token } = (await at.officer.post('/v1/people', { json: { data } })).body;
    await at.officer.get(`/v1/people?waitFor=${token}`);
    const [known] = (await at.officer.get(`/v1/people/${id}`)).body.facts;
    const passage = `/v1/documents/${known.source}`;
    expect(await at.officer.get(passage)).toMatchObject({ status: 200, body: source.text });
    expect((await at.intake.get(passage)).status).toBe(404);
    const says = '配偶新购住房一套。';
    const value = { matter: 'change', on: '2026-01-31', says };
    const fact = { data: { kind: 'declaration', content: { json: value }, source } };
    const declared = await at.officer.post(`/v1/people/${id}/commands/record-fact`, { json: fact });
    expect(declared.status).toBe(201);
    const [, shown] = (await at.officer.get(`/v1/people/${id}`)).body.facts;
    expect(shown).toMatchObject({ kind: 'declaration', value, source: expect.any(String) });
    expect(await at.head.get(`/v1/documents/${ref}`)).toMatchObject({ status: 200, body: file });
  });

  it('shows the authority matrix: which body decides on which post, and by which document', async () => {
    const name = { zh: '市委常委会', en: 'Standing committee' };
    const unitId = at.office.unitId;
    const body = { unitId, name, recusalEndsVote: true };
    const made = await at.head.post('/v1/bodies', { json: { data: body } });
    const path = `/v1/posts/${at.office.postId}`;
    expect((await at.head.get(path)).body).toMatchObject({ decidedBy: null });
    const line = { data: { bodyId: made.body.id, source: { text: '管理权限表' } } };
    const naming = `${path}/commands/name-deciding-body`;
    expect((await at.officer.post(naming, { json: line })).status).toBe(403);
    const named = await at.head.post(naming, { json: line });
    expect(named.status).toBe(201);
    expect((await at.head.get(path)).body).toMatchObject({
      decidedBy: name,
      decidedBySource: expect.stringMatching(/^v_/),
    });
    const list = await at.officer.get(`/v1/posts?waitFor=${named.body.token}`);
    expect(list.body.items).toContainEqual(expect.objectContaining({ decidedBy: name }));
  });

  it('shows duties to him who has them and to those who give or audit them', async () => {
    const own = await at.officer.get('/v1/access/a-officer');
    expect(own.body).toMatchObject({ name: 'officer', grants: [{ role: 'officer' }] });
    expect((await at.officer.get('/v1/access/a-auditor')).status).toBe(404);
    expect((await at.officer.get('/v1/access')).status).toBe(404);
    const all = await at.admin.get('/v1/access?limit=3');
    expect(all.body.items).toHaveLength(3);
    expect(
      (await at.admin.get(`/v1/access?after=${all.body.next}`)).body.items.length,
    ).toBeGreaterThan(0);
  });

  it('gives a duty, and takes no grant from him who has no say', async () => {
    const data = {
      role: 'inspector',
      unitId: at.office.unitId,
      from: '2026-01-01',
      to: null,
      reason: { text: '分工' },
    };
    const path = '/v1/access/a-auditor/commands/give-grant';
    expect((await at.officer.post(path, { json: { data } })).status).toBe(403);
    expect((await at.admin.post(path, { json: { data } })).status).toBe(201);
    expect((await at.auditor.get('/v1/me')).body.roles).toHaveLength(2);
  });

  it('lends a deputy what its holder holds, and no longer', async () => {
    const security = person('a-admin');
    const linked = await linkAccount(at.api, { admin: security, actorId: 'a-lent', login: 'lin' });
    const deputy = clientWith(at.api, linked);
    const { now } = await at.api.record.clock.refresh();
    const today = now.slice(0, 10);
    const duty = { holder: 'a-counter', role: 'counter', unitId: at.office.unitId };
    const lending = { json: { data: { ...duty, from: today, to: today } } };
    const lent = await at.admin.post('/v1/access/a-lent/commands/name-deputy', lending);
    expect(lent.status).toBe(201);
    const path = `/v1/cases/${await openCase(at)}`;
    expect((await deputy.get(path)).status).toBe(200);
    expect((await deputy.get('/v1/me')).body.deputyOf).toMatchObject([{ role: 'counter' }]);
    const ending = { json: { data: { grantId: 'g1', to: dayBefore(today) } } };
    const ended = await at.admin.post('/v1/access/a-counter/commands/end-grant', ending);
    expect(ended.status).toBe(201);
    expect((await deputy.get(path)).status).toBe(404);
    expect((await deputy.get('/v1/me')).body.deputyOf).toEqual([]);
    const act = { json: { data: { reason: { text: '不再办理' } } } };
    expect((await deputy.post(`${path}/commands/end-case`, act)).status).toBe(404);
  });
});

describe('A document', () => {
  const pdf = `%PDF-1.7 ${newKey()}`;

  async function uploaded() {
    const { status, body } = await at.officer.post('/v1/documents', {
      body: fileNamed('公示文本.pdf', pdf),
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ bytes: pdf.length, mediaType: 'application/pdf' });
    return body as { ref: string; hash: string };
  }

  it('is open to who may see the thing that names it, and to nobody before that', async () => {
    const { ref, hash } = await uploaded();
    expect((await at.officer.get(`/v1/documents/${ref}`)).status).toBe(404);
    const id = await openCase(at);
    const { now } = await at.api.record.clock.refresh();
    const data = {
      startsOn: now.slice(0, 10),
      notice: { ref, hash },
      channelProof: { text: '公告栏照片' },
    };
    const path = `/v1/cases/${id}/commands/post-publicity-notice`;
    const posted = await at.officer.post(path, { json: { data } });
    expect(posted.status).toBe(201);
    await at.officer.get(`/v1/cases?waitFor=${posted.body.token}`);
    const read = await at.officer.get(`/v1/documents/${ref}`);
    expect(read).toMatchObject({ status: 200, body: pdf });
    expect(read.headers.get('content-disposition')).toContain('attachment');
    expect((await at.admin.get(`/v1/documents/${ref}`)).status).toBe(404);
    const { body } = await at.officer.get(`/v1/cases/${id}`);
    const proof = await at.officer.get(`/v1/documents/${body.facts.notice.channelProof.ref}`);
    expect(proof).toMatchObject({ status: 200, body: '公告栏照片' });
  });

  it('in which a report came in is open to those alone who take reports in', async () => {
    const id = await openCase(at);
    const { now } = await at.api.record.clock.refresh();
    const data = {
      receivedOn: now.slice(0, 10),
      channel: 'letter',
      signed: true,
      checkable: true,
      content: { text: '反映情况' },
    };
    const path = `/v1/cases/${id}/commands/receive-report`;
    const received = await at.intake.post(path, { json: { data } });
    expect(received.status).toBe(201);
    await at.officer.get(`/v1/cases?waitFor=${received.body.token}`);
    const { body } = await at.officer.get(`/v1/cases/${id}`);
    const { ref } = body.facts.reports.r1.content;
    expect(await at.intake.get(`/v1/documents/${ref}`)).toMatchObject({
      status: 200,
      body: '反映情况',
    });
    for (const reader of [at.officer, at.head, at.auditor])
      expect((await reader.get(`/v1/documents/${ref}`)).status).toBe(404);
  });

  it('that was never uploaded is named by no act', async () => {
    const id = await openCase(at);
    const { now } = await at.api.record.clock.refresh();
    const data = {
      startsOn: now.slice(0, 10),
      notice: { ref: `v_${'a'.repeat(26)}`, hash: '0'.repeat(64) },
      channelProof: { text: '公告栏照片' },
    };
    const path = `/v1/cases/${id}/commands/post-publicity-notice`;
    const { status, body } = await at.officer.post(path, { json: { data } });
    expect({ status, fields: body.fields }).toMatchObject({
      status: 400,
      fields: [{ field: 'notice' }],
    });
  });
});

describe('A form', () => {
  const form = `<?xml version="1.0" encoding="utf-8"?><Person><XingMing>李四</XingMing><XingBie>女</XingBie>
<ChuShengNianYue>198006</ChuShengNianYue><CanJiaGongZuoShiJian>20020701</CanJiaGongZuoShiJian>
<JianLi>2002.07--2010.05  县财政局科员
2010.05--         县财政局副局长</JianLi><XinBiaoQian>留</XinBiaoQian></Person>`;

  it('is previewed and, once accepted, recorded as a person with proposed posts, once', async () => {
    const preview = await at.officer.post('/v1/imports/lrmx', { body: fileNamed('li.lrmx', form) });
    expect(preview).toMatchObject({
      status: 200,
      body: { identity: { name: '李四', sex: 'female' }, unknownTags: ['XinBiaoQian'] },
    });
    const facts = preview.body.postLines.map(({ content }: { content: object }) => ({
      kind: 'post-held',
      content,
    }));
    const json = { unitId: at.office.unitId, identity: preview.body.identity, facts };
    const key = newKey();
    const first = await at.officer.post('/v1/imports/lrmx/record', { json, key });
    expect(first).toMatchObject({ status: 201, body: { recorded: 3 } });
    const again = await at.officer.post('/v1/imports/lrmx/record', { json, key });
    expect(again.body).toEqual(first.body);
    const { body } = await at.officer.get(`/v1/people/${first.body.personId}`);
    expect(body).toMatchObject({ name: '李四', proposed: 2 });
    expect(body.facts.map(({ status }: { status: string }) => status)).toEqual([
      'confirmed',
      'proposed',
      'proposed',
    ]);
  });

  it('names the field that was not accepted as it stands', async () => {
    const json = { unitId: at.office.unitId, identity: { ...identity, sex: '男' }, facts: [] };
    const { status, body } = await at.officer.post('/v1/imports/lrmx/record', { json });
    expect({ status, fields: body.fields }).toMatchObject({
      status: 400,
      fields: [{ field: 'identity.sex' }],
    });
  });
});

describe('What the web app is made of', () => {
  it('is described by the same schemas that read it', async () => {
    const { body } = await at.officer.get('/v1/catalogue');
    const act = body.acts.find(({ name }: { name: string }) => name === 'post-publicity-notice');
    expect(act).toMatchObject({
      prefix: 'case',
      title: { zh: '发布任前公示' },
      roles: ['officer'],
      schema: { properties: { startsOn: { zh: '公示起始日', en: 'First day of publicity' } } },
    });
    expect(body.rules.length).toBeGreaterThan(20);
    const { body: calendar } = await at.officer.get('/v1/calendar');
    expect(calendar.version).toMatch(/^cn-/);
  });

  it('has a clock that moves on a simulated store alone, forward', async () => {
    const before = await at.officer.get('/v1/clock');
    const moved = await at.officer.post('/v1/clock/commands/advance-clock', {
      json: { data: { bySeconds: 86_400 } },
    });
    expect(moved.status).toBe(201);
    const after = await at.officer.get('/v1/clock');
    expect(Date.parse(after.body.now) - Date.parse(before.body.now)).toBeGreaterThanOrEqual(
      86_400_000,
    );
    const back = await at.officer.post('/v1/clock/commands/advance-clock', {
      json: { data: { bySeconds: -1 } },
    });
    expect(back).toMatchObject({ status: 400, body: { fields: [{ field: 'bySeconds' }] } });
  });

  it('says how it is', async () => {
    const ask = () => at.officer.get('/v1/health');
    // What is queued while the clock leaps looks a day old until it has its place.
    await until(async () => (await ask()).body.status === 'up');
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ database: 'up', temporal: 'up' });
    expect(body.projections).toContainEqual(expect.objectContaining({ name: 'listing' }));
  });

  it('says what the engine knows of a case', async () => {
    const id = await openCase(at);
    const { body } = await at.officer.get(`/v1/cases/${id}/workflow`);
    expect(body.reachable).toBe(true);
    expect(body.runs.map(({ workflowId }: { workflowId: string }) => workflowId)).toEqual([
      `case/${id}#1`,
      `case/${id}/publicity#1`,
    ]);
    // Opening it over HTTP has started its run at once.
    expect(body.runs[0].status).toBe('running');
    expect(body.runs[1].status).toBe('missing');
  });
});
