import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  inspectionRegisters,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { AccessState, Grant } from '../access/state.js';
import { ownerOf, readsOfAssignment } from './handling.js';
import type { CaseState, OpenedCase } from './state.js';

const grant = (more: Partial<Grant> = {}): Grant => ({
  ...{ grantId: 'g1', role: 'officer', unitId: 'u1', from: '2026-01-01', to: null },
  ...more,
});
const holder = (actorId: string, ...grants: readonly Grant[]) =>
  ({ actorId, personId: null, grants }) as unknown as AccessState;
const access = {
  'a-he': holder('a-he', grant()),
  'a-gone': holder('a-gone', grant({ to: '2026-02-10' })),
  'a-elsewhere': holder('a-elsewhere', grant({ unitId: 'u9' })),
  'a-head': holder('a-head', grant({ role: 'department-head' })),
};
const reason = sealedOf('reason');
const text = sealedOf('text');
const steps = promotion.steps.filter(({ kind }) => kind === 'publicity' || kind === 'probation');
const definition = { ...promotion, id: 'from-publicity', steps };
const opened = caseSpec({ definition, registers: { ...inspectionRegisters, access } }).given(
  caseOpened(['publicity', 'probation'], '2026-02-11'),
  stepOpened('publicity', '2026-02-11'),
);
const assign = (actorId: string): When => ({
  act: 'assign-case',
  data: { actorId, reason },
  as: 'department-head',
  on: '2026-02-13',
});
const note = (as: When['as']): When => ({
  act: 'send-note',
  data: { kind: 'reminder', text },
  as,
  on: '2026-02-13',
});
const ownerIn = ({ state }: { readonly state: CaseState }) => ownerOf(state as OpenedCase);

describe('A case', () => {
  it('is handled by whoever opened it, until it is assigned to another officer', () => {
    const first = ownerIn(opened);
    opened.when(assign('a-he')).thenRecords({
      type: 'CaseAssigned',
      data: { actorId: 'a-he', from: first, reason },
    });
    expect(ownerIn(opened.after(assign('a-he')))).toBe('a-he');
  });

  it('is assigned to nobody who handles it already', () => {
    opened.after(assign('a-he')).when(assign('a-he')).thenInvalid('actorId', 'already-exists');
  });

  it.each(['a-gone', 'a-elsewhere', 'a-head', 'a-nobody'])(
    'is not assigned to %s, who is no officer of its unit today',
    (actorId) => {
      opened.when(assign(actorId)).thenInvalid('actorId', 'not-applicable');
    },
  );

  it('reads what duties the new owner holds', () => {
    expect(readsOfAssignment({ actorId: 'a-he' })).toEqual(['access/a-he']);
  });
});

describe('A note', () => {
  it('is recorded, and changes nothing in the case', () => {
    opened
      .when(note('manager'))
      .thenRecords({ type: 'NoteSent', data: { kind: 'reminder', text } });
    const { version: _, acts, ...rest } = opened.after(note('manager')).state as OpenedCase;
    const { version: __, acts: before, ...same } = opened.state as OpenedCase;
    expect(rest).toEqual(same);
    expect(acts.length).toBe(before.length + 1);
  });
});
