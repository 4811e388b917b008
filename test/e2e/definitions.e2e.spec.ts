import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { type ApiOffice, openApiOffice } from '@jishi/test-support/api-office';
import { record } from '@jishi/test-support/record';
import { signIn } from '@jishi/test-support/sign-in';
import { runProcedure } from '../../apps/cli/src/procedure/run.js';

// Real: HTTP, the Nest app, PostgreSQL, the shipped definitions.

let at: ApiOffice;

beforeAll(async () => {
  at = await openApiOffice({ library });
});
afterAll(() => at.stop());

const overlay = {
  ...{ id: 'promotion-local', version: 1, base: 'promotion@1' },
  title: { zh: '本地提拔', en: 'Local promotion' },
  changes: [
    {
      ...{ change: 'set-clock', step: 'publicity', clock: 'publicityEnds' },
      ...{ length: 7, unit: 'working-days' },
    },
  ],
};

async function proposal(definition: object = overlay) {
  const { now } = await at.api.record.clock.refresh();
  const data = {
    ...{ unitId: at.office.unitId, definition, effectiveFrom: now.slice(0, 10) },
    document: { text: '决定' },
  };
  return { json: { data } };
}

const propose = '/v1/procedures/promotion-local/commands/propose-procedure';

describe('The rules', () => {
  it('are listed by family, each with its article and what follows', async () => {
    const { status, body } = await at.officer.get('/v1/rules');
    expect(status).toBe(200);
    expect(body.rulesVersion).toBe('2019.1');
    expect(body.families).toContainEqual({ letters: 'E', title: expect.anything() });
    expect(body.items).toContainEqual(
      expect.objectContaining({
        ...{ rule: 'I02', family: 'I', article: '25–26', judged: true },
        effects: [
          expect.objectContaining({ name: 'block' }),
          { name: 'warn', title: expect.anything() },
        ],
      }),
    );
  });

  it('say what they ask for, where, and with which parameters', async () => {
    const { body } = await at.officer.get('/v1/rules/M01');
    expect(body.predicate.en).toContain('less than 6 months old');
    expect(body.versions).toEqual([
      { version: '2019.1', implementation: 1, parameters: { months: 6 } },
    ]);
    expect(body.places).toContainEqual(
      expect.objectContaining({ procedure: expect.objectContaining({ name: 'promotion@1' }) }),
    );
    expect(body.reasons.length).toBe(2);
    expect((await at.officer.get('/v1/rules/Z01')).status).toBe(404);
  });
});

describe('The definitions of procedures', () => {
  it('are listed with their versions', async () => {
    const { status, body } = await at.officer.get('/v1/procedures');
    expect(status).toBe(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        id: 'promotion',
        shipped: true,
        versions: [expect.objectContaining({ name: 'promotion@1', status: 'in-force' })],
      }),
    );
  });

  it('are shown with the names that people read', async () => {
    const { body } = await at.officer.get('/v1/procedures/promotion/versions/1');
    const publicity = body.steps.find(({ kind }: { kind: string }) => kind === 'publicity');
    expect(publicity).toMatchObject({
      title: { zh: '任前公示' },
      owner: { role: 'officer', title: { en: 'case officer' } },
    });
    expect(publicity.clocks).toContainEqual(
      expect.objectContaining({ title: { zh: '公示期', en: 'publicity' }, length: 5 }),
    );
    expect((await at.officer.get('/v1/procedures/promotion/versions/9')).status).toBe(404);
  });

  it('are proposed by the security administrator, in a name of their own', async () => {
    expect((await at.officer.post(propose, await proposal())).status).toBe(403);
    const other = await at.admin.post(propose, await proposal({ ...overlay, id: 'crown' }));
    expect(other.status).toBe(400);
    const shipped = '/v1/procedures/promotion/commands/propose-procedure';
    expect((await at.admin.post(shipped, await proposal())).status).toBe(400);
    const loose = { ...overlay, changes: [{ ...overlay.changes[0], length: 3 }] };
    expect((await at.admin.post(propose, await proposal(loose))).body.fields).toMatchObject([
      { field: 'definition.changes.0' },
    ]);
    expect((await at.admin.post(propose, await proposal())).status).toBe(201);
  });

  it('are checked as they are written: each problem with its line, or what would be otherwise', async () => {
    const check = (text: string) => at.officer.post('/v1/procedures/check', { json: { text } });
    const loose = { ...overlay, changes: [{ ...overlay.changes[0], length: 3 }] };
    const unsound = await check(JSON.stringify(loose, null, 2));
    expect(unsound.status).toBe(200);
    expect(unsound.body).toMatchObject({
      sound: null,
      problems: [{ line: 10, column: 5, words: { en: expect.stringContaining('loosens') } }],
    });
    expect((await check('{')).body.problems).toMatchObject([{ line: 1, column: 2 }]);
    const sound = await check(JSON.stringify(overlay));
    expect(sound.body).toMatchObject({
      problems: [],
      sound: { name: 'promotion-local@1', base: 'promotion@1', definition: overlay },
    });
    expect(sound.body.sound.differences).toMatchObject({
      from: 'promotion@1',
      items: expect.arrayContaining([
        expect.objectContaining({ words: expect.objectContaining({ zh: expect.any(String) }) }),
      ]),
    });
    expect((await at.officer.post('/v1/procedures/check', { json: {} })).status).toBe(400);
  });

  it('are proposed and published by the command line, as the persons who sign in for it', async () => {
    const { now } = await at.api.record.clock.refresh();
    const own = { ...overlay, id: 'promotion-line' };
    const file = join(mkdtempSync(join(tmpdir(), 'jishi-definition-')), 'own.json');
    writeFileSync(file, JSON.stringify(own));
    const lines: string[] = [];
    const jishi = (more: object, ...args: readonly string[]) =>
      runProcedure(args, (line) => lines.push(line), { JISHI_API: at.api.url, ...more });
    const proposal = ['--unit', at.office.unitId, '--from', now.slice(0, 10), '--decision', '决定'];
    const asAdmin = { JISHI_ACCESS_TOKEN: at.admin.tokens.access_token };
    expect(await jishi(asAdmin, 'propose', file, ...proposal)).toBe(0);
    const asHead = { JISHI_ACCESS_TOKEN: at.head.tokens.access_token };
    expect(await jishi(asHead, 'publish', 'promotion-line@1')).toBe(1);
    const nonce = /nonce (\S+),/.exec(lines.at(-1) ?? '')?.[1] ?? '';
    const { id_token: token } = await signIn(at.api.issuer, 'wu', nonce);
    const signed = { ...asHead, JISHI_SIGN_IN_TOKEN: token };
    expect(await jishi(signed, 'publish', 'promotion-line@1')).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(/^recorded as procedure\/promotion-line:1$/),
      expect.stringContaining('sign in anew'),
      expect.stringMatching(/^recorded as procedure\/promotion-line:2$/),
    ]);
    expect(await jishi(asHead, 'publish', 'promotion-line@9')).toBe(1);
  });

  it('differ from each other in words, and are offered once published', async () => {
    const publish = '/v1/procedures/promotion-local/commands/publish-procedure';
    const unsigned = await at.head.post(publish, { json: { data: { version: 1 } } });
    expect(unsigned.body).toMatchObject({ code: 'sign-in-again' });
    await record(at.api.record, {
      ...{ on: 'procedure/promotion-local', act: 'publish-procedure', data: { version: 1 } },
      as: { kind: 'person', actorId: 'a-department-head', role: null, actingFor: null },
    });
    const path = '/v1/procedures/promotion-local/versions/1/diff';
    const { body } = await at.officer.get(`${path}?with=promotion@1`);
    expect(body.items.map(({ words }: { words: object }) => words)).toContainEqual({
      zh: '任前公示：公示期 5 → 7 个工作日',
      en: 'Pre-appointment publicity: publicity 5 → 7 working days',
    });
    expect((await at.officer.get(path)).status).toBe(400);
    const catalogue = await at.officer.get('/v1/catalogue');
    expect(catalogue.body.procedures).toContainEqual(
      expect.objectContaining({ version: 'promotion-local@1' }),
    );
  });

  it('of an office stand behind its cases in every list', async () => {
    const { unitId, postId, candidate } = at.office;
    const data = {
      ...{ procedure: 'promotion-local@1', unitId, title: { text: '拟任' } },
      posts: [{ postId }],
      candidates: [{ personId: candidate, postId }],
    };
    const { status, body } = await at.officer.post('/v1/cases', { json: { data } });
    expect(status).toBe(201);
    const list = await at.officer.get(`/v1/cases?waitFor=${body.token}`);
    expect(list.body.items).toMatchObject([{ procedureVersion: 'promotion-local@1' }]);
  });

  it('may be changed for a running case, with a dry run, a reason and a second signer', async () => {
    const { unitId, postId, candidate, persons } = at.office;
    const data = {
      ...{ procedure: 'promotion@1', unitId, title: { text: '拟任' } },
      posts: [{ postId }],
      candidates: [{ personId: candidate, postId }],
    };
    const opened = await at.officer.post('/v1/cases', { json: { data } });
    const caseId = opened.body.id as string;
    const tried = await at.head.get(`/v1/cases/${caseId}/move?to=promotion-local@1`);
    expect(tried.body).toMatchObject({ from: 'promotion@1', refusals: [] });
    expect(tried.body.items.map(({ words }: { words: { en: string } }) => words.en)).toContain(
      'Pre-appointment publicity: publicity 5 → 7 working days',
    );
    expect((await at.head.get(`/v1/cases/${caseId}/move?to=transfer@1`)).status).toBe(400);
    const { now } = await at.api.record.clock.refresh();
    await record(at.api.record, {
      ...{ on: `case/${caseId}`, act: 'move-procedure' },
      data: {
        ...{ to: 'promotion-local@1', reason: { text: '按本地程序办理' } },
        signature: { kind: 'in-person' },
        secondSigner: {
          ...{ kind: 'paper', signer: persons.officer, scan: { text: '签字页' } },
          signedOn: now.slice(0, 10),
        },
      },
      as: { kind: 'person', actorId: 'a-department-head', role: null, actingFor: null },
    });
    const page = await at.officer.get(`/v1/cases/${caseId}`);
    expect(page.body).toMatchObject({ procedureVersion: 'promotion-local@1' });
  });
});
