import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  inspectionRegisters,
  onPaper,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { ProcedureDefinition } from '../procedure/definition.js';
import { caseAggregate } from './aggregate.js';
import { hindrancesOf } from './move.js';
import type { CaseState, OpenedCase } from './state.js';

const steps = promotion.steps.filter(({ kind }) => kind === 'publicity' || kind === 'probation');
const definition: ProcedureDefinition = { ...promotion, id: 'from-publicity', steps };
const opened = caseSpec({ definition, registers: inspectionRegisters }).given(
  caseOpened(['publicity', 'probation'], '2026-02-11'),
  stepOpened('publicity', '2026-02-11'),
);
const post: When = {
  act: 'post-publicity-notice',
  data: {
    startsOn: '2026-02-12',
    candidates: ['k1'],
    channels: ['site'],
    notice: sealedOf('notice'),
    contact: sealedOf('contact'),
  },
  as: 'officer',
  on: '2026-02-12',
};

const asOpened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;
const reasons = (state: OpenedCase, target: Partial<ProcedureDefinition>) =>
  hindrancesOf(state, { ...definition, version: 2, ...target }).map(
    ({ reason, facts: { step, act } }) =>
      [reason, step, act].filter((each) => typeof each === 'string').join(' '),
  );
const without = (name: string) =>
  steps.map((step) => ({
    ...step,
    acts: Object.fromEntries(Object.entries(step.acts).filter(([act]) => act !== name)),
  }));

const on = '2026-02-13';
const target: ProcedureDefinition = { ...definition, version: 2 };
const scene = (moved = target) =>
  caseSpec({ definition, registers: inspectionRegisters, target: moved })
    .given(
      caseOpened(['publicity', 'probation'], '2026-02-11', {
        procedureVersion: 'from-publicity@1',
      }),
      stepOpened('publicity', '2026-02-11'),
    )
    .after(post);
const move = (more: object = {}, when: Partial<When> = {}): When => ({
  act: 'move-procedure',
  data: {
    to: 'from-publicity@2',
    reason: sealedOf('reason'),
    signature: { kind: 'in-person' },
    secondSigner: onPaper('s1', on),
    ...more,
  },
  as: 'department-head',
  person: 'head',
  on,
  ...when,
});

describe('The move of a case to another version', () => {
  it('is recorded with reason and two signers, and touches nothing that happened', () => {
    const before = asOpened(scene());
    const { state } = scene()
      .when(move())
      .thenRecords({
        type: 'ProcedureMoved',
        data: { from: 'from-publicity@1', to: 'from-publicity@2', order: before.order },
      });
    const after = asOpened({ state });
    expect(after.procedureVersion).toBe('from-publicity@2');
    expect(after.runs).toEqual(before.runs);
  });

  it('is signed by two different persons who are known', () => {
    const paper = { signature: onPaper('s1', on), secondSigner: onPaper('s1', on) };
    scene().when(move(paper)).thenRefuses({ rule: 'SYS-04', reason: 'same-signer' });
    const { person: _, ...nobody } = move();
    scene().when(nobody).thenInvalid('signature', 'unknown');
  });

  it('is refused where it would hide what happened', () => {
    const bare = { ...target, steps: without('post-publicity-notice') };
    scene(bare)
      .when(move())
      .thenRefuses({
        rule: 'SYS-01',
        reason: 'hides-act',
        facts: { act: 'post-publicity-notice' },
      });
  });

  it('names another definition of the same kind of case', () => {
    scene()
      .when(move({ to: 'from-publicity@3' }))
      .thenInvalid('to', 'unknown');
    const same = { ...target, version: 1 };
    scene(same)
      .when(move({ to: 'from-publicity@1' }))
      .thenInvalid('to', 'already-exists');
    const other: ProcedureDefinition = { ...target, caseKind: 'transfer' };
    scene(other).when(move()).thenInvalid('to', 'not-applicable');
    const never = caseSpec({ definition, target, registers: inspectionRegisters });
    never.when(move()).thenInvalid('caseId', 'not-applicable');
  });

  it('reads the stream of the version that it names', () => {
    const command = { name: 'move-procedure', data: move().data as never, occurredOn: null };
    const registers = { persons: {}, posts: {}, units: {} } as never;
    expect(caseAggregate.reads(scene().state, command, registers)).toContain(
      'procedure/from-publicity',
    );
  });
});

describe('A running case', () => {
  const posted = asOpened(opened.after(post));

  it('may go on under a version that has all it did', () => {
    expect(reasons(posted, {})).toEqual([]);
  });

  it('keeps behind it what it has completed', () => {
    const closed = opened.after(post).given({
      as: 'clock',
      on: '2026-02-25',
      event: { type: 'StepClosed', data: { step: 'publicity', opening: 1, outcome: 'completed' } },
    });
    expect(reasons(asOpened(closed), {})).toEqual([]);
    expect(reasons(asOpened(closed), { steps: without('end-publicity-period') })).toEqual([]);
  });

  it('is moved to none that has not the step in which it stands', () => {
    expect(reasons(posted, { steps: steps.slice(1) })).toEqual(['hides-step publicity']);
  });

  it('is moved to none that puts a step before it which it has not completed', () => {
    expect(reasons(posted, { steps: steps.toReversed() })).toEqual(['skips-step probation']);
  });

  it('is moved to none that hides an act that was done, or one that a running clock will do', () => {
    expect(reasons(posted, { steps: without('post-publicity-notice') })).toEqual([
      'hides-act publicity post-publicity-notice',
    ]);
    expect(reasons(posted, { steps: without('end-publicity-period') })).toEqual([
      'hides-act publicity end-publicity-period',
    ]);
    expect(reasons(asOpened(opened), { steps: without('end-publicity-period') })).toEqual([]);
  });
});
