import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import { aggregateSpec, registeredUnit, sealedOf, type When } from '@jishi/test-support';
import { registersOf } from '../registers/of-states.js';
import type { OverlayDraft } from './overlay.js';
import { procedureAggregate } from './procedure-aggregate.js';
import { procedureStream, publishedVersion, versionInForce } from './publication.js';

const title = { zh: '本地提拔', en: 'Local promotion' };
const overlay: OverlayDraft = {
  ...{ id: 'local', version: 1, base: 'promotion@1', title },
  changes: [
    {
      ...{ change: 'set-clock', step: 'publicity', clock: 'publicityEnds' },
      ...{ length: 7, unit: 'working-days' },
    },
  ],
};

const proposal = (definition: object, effectiveFrom = '2026-07-01', unitId = 'u-1') => ({
  ...{ unitId, definition, effectiveFrom, document: sealedOf('decision') },
});
const propose = (definition: object = overlay, more: Partial<When> = {}): When => ({
  act: 'propose-procedure',
  data: proposal(definition),
  as: 'security-admin',
  on: '2026-06-01',
  ...more,
});
const publish = (version = 1, more: Partial<When> = {}): When => ({
  ...{ act: 'publish-procedure', data: { version }, as: 'department-head', on: '2026-06-02' },
  ...more,
});

const units = { 'u-1': registeredUnit('u-1'), 'u-2': registeredUnit('u-2') };
const none = aggregateSpec(procedureAggregate, 'procedure/local', {
  definition: promotion,
  registers: { units },
});
const publicityOf = (definition: typeof promotion | undefined) =>
  definition?.steps.find(({ kind }) => kind === 'publicity')?.clocks.publicityEnds?.length;

describe('An office’s own definition', () => {
  it('is proposed whole, and waits for its second approver', () => {
    const { state } = none
      .when(propose())
      .thenRecords({ type: 'ProcedureProposed', data: { overlay } });
    expect(state.versions).toEqual([]);
    expect(state.proposed).toMatchObject({ base: 'promotion@1', effectiveFrom: '2026-07-01' });
    expect(publicityOf(state.proposed?.definition)).toBe(7);
  });

  it('is published by somebody else, who names the version he has read', () => {
    const proposed = none.after(propose());
    const { state } = proposed.when(publish()).thenRecords({
      type: 'ProcedurePublished',
      data: { version: 1, effectiveFrom: '2026-07-01' },
    });
    expect(state.proposed).toBeNull();
    expect(state.versions).toMatchObject([{ base: 'promotion@1', effectiveFrom: '2026-07-01' }]);
    proposed.when(publish(2)).thenInvalid('version', 'unknown');
    none.when(publish()).thenInvalid('version', 'unknown');
    proposed
      .when(publish(1, { by: proposed.state.proposed?.proposedBy ?? '' }))
      .thenRefuses({ rule: 'SYS-06', reason: 'prepared' });
  });

  it('takes effect not before it is published', () => {
    const late = none.after(propose(), publish(1, { on: '2026-07-02' }));
    expect(late.state.versions[0]?.effectiveFrom).toBe('2026-07-02');
    none.when(propose(overlay, { on: '2026-07-01' })).thenRecords({ type: 'ProcedureProposed' });
    none.when(propose(overlay, { on: '2026-07-02' })).thenInvalid('effectiveFrom', 'too-early');
  });

  it('counts its versions up, and keeps those before', () => {
    const first = none.after(propose(), publish());
    const second = { ...promotion, version: 2 };
    first.when(propose()).thenInvalid('definition.version', 'not-applicable');
    const { state } = first.after(propose(second), publish(2));
    expect(
      state.versions.map(({ definition }) => `${definition.id}@${definition.version}`),
    ).toEqual(['local@1', 'local@2']);
    expect(state.versions[1]?.base).toBeNull();
  });

  it('is sound, and builds on a definition that there is', () => {
    const loose = { ...overlay, changes: [{ ...overlay.changes[0], length: 3 }] };
    none.when(propose(loose)).thenInvalid('definition.changes.0', 'not-applicable');
    none
      .when(propose({ ...promotion, steps: [] }))
      .thenInvalid('definition.steps', 'not-applicable');
    none
      .when(propose({ ...overlay, base: 'promotion@9' }))
      .thenInvalid('definition.base', 'unknown');
    aggregateSpec(procedureAggregate, 'procedure/local', { registers: { units } })
      .when(propose())
      .thenInvalid('definition.base', 'unknown');
  });

  it('is not for teaching', () => {
    const teaching = library.procedure('teaching@1') as object;
    none.when(propose(teaching)).thenInvalid('definition.caseKind', 'not-applicable');
  });

  it('is for the cases of one unit, which does not change', () => {
    none
      .when(propose({}, { data: proposal(overlay, '2026-07-01', 'u-9') }))
      .thenInvalid('unitId', 'unknown');
    none
      .after(propose())
      .when(propose({}, { data: proposal(overlay, '2026-07-01', 'u-2') }))
      .thenInvalid('unitId', 'not-applicable');
  });

  it('is decided in its unit, on what its base says', () => {
    const command = { name: 'propose-procedure', data: { definition: overlay }, occurredOn: null };
    const { initial } = procedureAggregate;
    const registers = registersOf(new Map(), '2026-06-01T00:00:00.000000Z');
    expect(procedureAggregate.reads(initial, command as never, registers)).toEqual([
      'procedure/promotion',
    ]);
    const alone = { ...command, data: { definition: promotion } };
    expect(procedureAggregate.reads(initial, alone as never, registers)).toEqual([]);
    expect(
      procedureAggregate.unitOf(initial, { ...command, data: proposal(overlay) } as never),
    ).toBe('u-1');
    expect(procedureAggregate.unitOf(none.after(propose()).state, command as never)).toBe('u-1');
    expect(procedureAggregate.unitOf(initial, command as never)).toBeNull();
  });

  it('cannot be published by a record in which nobody proposed it', () => {
    const event = { type: 'ProcedurePublished', data: { version: 1 } };
    expect(() => none.given({ event, on: '2026-06-01' })).toThrow('nobody proposed');
  });
});

describe('A version', () => {
  const { state } = none.after(
    propose(),
    publish(),
    propose(promotion, { data: proposal({ ...promotion, version: 2 }, '2026-09-01') }),
    publish(2),
  );

  it.each([
    ['2026-06-30', undefined],
    ['2026-07-01', 1],
    ['2026-08-31', 1],
    ['2026-09-01', 2],
  ])('is in force from its day to the next one’s: %s', (today, version) => {
    expect(versionInForce(state, today)?.definition.version).toBe(version);
  });

  it('is found by its name', () => {
    const procedures = { local: state };
    expect(publishedVersion('local@2', { procedures })?.definition.version).toBe(2);
    expect(publishedVersion('local@3', { procedures })).toBeUndefined();
    expect(publishedVersion('toString@1', { procedures })).toBeUndefined();
    expect(procedureStream('local@2')).toBe('procedure/local');
  });
});
