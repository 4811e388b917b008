import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenedCase } from '@jishi/domain';
import { promotion } from '@jishi/procedures';
import { foundOffice, type Office } from '@jishi/test-support/office';
import { give, openTestRecord, record, type TestRecord } from '@jishi/test-support/record';

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

let store: TestRecord;
let office: Office;

beforeAll(async () => {
  store = await openTestRecord();
  office = await foundOffice(store);
});
afterAll(() => store.drop());

const asOf = (role: 'security-admin' | 'department-head' | 'officer') => {
  const asker = office.as[role];
  if (!asker) throw new Error(`nobody is ${role}`);
  return asker;
};

const propose = (
  definition: object = overlay,
  effectiveFrom = '2026-03-03',
  id = 'promotion-local',
) => ({
  on: `procedure/${id}`,
  act: 'propose-procedure',
  data: { unitId: office.unitId, definition, effectiveFrom, document: { text: '决定' } },
  as: asOf('security-admin'),
});

const publish = (version = 1) => ({
  on: 'procedure/promotion-local',
  act: 'publish-procedure',
  data: { version },
  as: asOf('department-head'),
});

const openCase = (procedure: string) => ({
  on: 'case',
  act: 'open-case',
  data: {
    ...{ procedure, unitId: office.unitId, title: { text: '拟任' } },
    posts: [{ postId: office.postId }],
    candidates: [{ personId: office.candidate, postId: office.postId }],
  },
  as: asOf('officer'),
});

const unknownProcedure = {
  kind: 'unreadable',
  problems: [expect.objectContaining({ field: 'procedure' })],
};

async function tomorrow(): Promise<void> {
  const data = { bySeconds: 86_400 };
  await record(store, { on: 'clock', act: 'advance-clock', data, as: asOf('officer') });
}

async function caseUnder(procedure: string) {
  const caseId = await record(store, openCase(procedure));
  const view = await store.views.open({ stream: `case/${caseId}`, asker: asOf('officer') });
  const publicity = view?.context.definition?.steps.find(({ kind }) => kind === 'publicity');
  return {
    version: (view?.state as OpenedCase).procedureVersion,
    days: publicity?.clocks.publicityEnds?.length,
  };
}

describe('An office’s own definition', () => {
  it('governs cases from its day on, once a second approver has published it', async () => {
    expect(await give(store, openCase('promotion-local@1'))).toMatchObject(unknownProcedure);
    await record(store, propose());
    expect(await give(store, openCase('promotion-local@1'))).toMatchObject(unknownProcedure);
    await record(store, publish());
    expect(await give(store, openCase('promotion-local@1'))).toMatchObject(unknownProcedure);
    await tomorrow();
    expect(await caseUnder('promotion-local@1')).toEqual({ version: 'promotion-local@1', days: 7 });
    expect(await caseUnder('promotion@1')).toEqual({ version: 'promotion@1', days: 5 });
  });

  it('is left to its cases when a later version takes its place', async () => {
    const { on, as } = openCase('promotion-local@1');
    const caseId = await record(store, openCase('promotion-local@1'));
    const later = { ...overlay, version: 2, changes: [{ ...overlay.changes[0], length: 9 }] };
    await record(store, propose(later, '2026-03-04'));
    await record(store, publish(2));
    await tomorrow();
    expect(await give(store, openCase('promotion-local@1'))).toMatchObject(unknownProcedure);
    expect((await caseUnder('promotion-local@2')).days).toBe(9);
    const data = { step: 'analysis', opening: 1 };
    const opened = await give(store, {
      ...{ on: `${on}/${caseId}`, act: 'open-step', data },
      as: { kind: 'product', role: 'orchestrator' },
    });
    expect(opened.kind).toBe('recorded');
    const view = await store.views.open({ stream: `case/${caseId}`, asker: as });
    expect(view?.context.definition?.version).toBe(1);
  });

  it('builds on another that an office has published', async () => {
    const own = { ...overlay, id: 'promotion-own', base: 'promotion-local@2', changes: [] };
    await record(store, propose(own, '2026-03-09', 'promotion-own'));
    const [folded] = await store.views.states(['procedure/promotion-own']);
    expect(folded?.state).toMatchObject({ proposed: { base: 'promotion-local@2' } });
    const nowhere = { ...own, base: 'crown@1' };
    expect(await give(store, propose(nowhere, '2026-03-09', 'promotion-own'))).toMatchObject({
      kind: 'unreadable',
      problems: [expect.objectContaining({ field: 'definition.base' })],
    });
  });

  it('is proposed and published by those alone who hold these duties', async () => {
    const answers = [
      await give(store, { ...propose(promotion, '2026-03-09', 'crown'), as: asOf('officer') }),
      await give(store, { ...publish(3), as: asOf('officer') }),
    ];
    expect(answers).toMatchObject([
      { kind: 'refused', by: 'may-not-act' },
      { kind: 'refused', by: 'may-not-act' },
    ]);
  });
});
