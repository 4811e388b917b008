import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { type ApiOffice, openApiOffice } from '@jishi/test-support/api-office';
import { record } from '@jishi/test-support/record';

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
});
