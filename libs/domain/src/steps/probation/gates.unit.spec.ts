import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  gate,
  registeredPerson,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { gatesOfCase } from '../../case/gates.js';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import { probationOffers } from './offers.js';

// Arts. 43 to 45 alone: the decision's date is the date of the command that opened the case.
const steps = promotion.steps.filter((step) => step.kind === 'probation');
const reserved = { reservations: [{ caseId: 'c1', candidateId: 'k1' }] };
const world = {
  definition: { ...promotion, id: 'probation-only', steps },
  registers: {
    persons: { p1: registeredPerson('p1'), t1: registeredPerson('t1') },
    posts: { post1: registeredPost('post1', reserved) },
  },
};
const opened = caseSpec(world).given(
  caseOpened(['probation'], '2026-02-11'),
  stepOpened('probation', '2026-02-26'),
);
const issue: When = {
  act: 'issue-appointment-notice',
  data: { documentNo: '组〔2026〕12号', issuedOn: '2026-02-27', notice: sealedOf('notice') },
  as: 'officer',
  on: '2026-02-27',
};
const talk: When = {
  act: 'record-appointment-talk',
  data: { candidateId: 'k1', heldOn: '2026-02-28', talker: 't1', record: sealedOf('talk') },
  as: 'officer',
  on: '2026-02-28',
};

const gates = ({ state }: { readonly state: CaseState }) =>
  gatesOfCase(state as OpenedCase, contextOf(world, { as: 'officer', on: '2026-02-28' })).map(
    (gate) => [gate.rule, gate.state === 'open' ? gate.refusal.reason : gate.state],
  );

it('A08 by itself asks for the talk', () => {
  const says = ({ state }: { readonly state: CaseState }) =>
    gate(world, state, 'A08', { on: '2026-02-28' });
  expect(says(opened.after(issue))).toEqual(['block no-talk']);
  expect(says(opened.after(issue, talk))).toEqual(['met']);
});

describe('The gates of appointment and probation', () => {
  it('are open until the notice is issued, the talk is held and the probation is assessed', () => {
    expect(gates(opened)).toContainEqual(['A09', 'no-notice']);
    expect(gates(opened)).toContainEqual(['A08', 'no-talk']);
    expect(gates(opened.after(issue))).toEqual([
      ['A09', 'met'],
      ['A08', 'no-talk'],
      ['A10', 'not-required'],
      ['A06', 'not-assessed'],
    ]);
    expect(gates(opened.after(issue, talk))).toEqual([
      ['A09', 'met'],
      ['A08', 'met'],
      ['A10', 'not-required'],
      ['A06', 'not-assessed'],
    ]);
  });
});

describe('The training that was lacking at the appointment (E06)', () => {
  const due = (days: number, definition = world.definition) => {
    const training = { from: '2026-01-05', to: '2026-02-13', days };
    const p1 = registeredPerson('p1', ['training', training]);
    const registers = { ...world.registers, persons: { ...world.registers.persons, p1 } };
    const { state } = caseSpec({ definition, registers })
      .given(caseOpened(['probation'], '2026-02-11'), stepOpened('probation', '2026-02-26'))
      .after(issue);
    return currentRun(state as OpenedCase).deadlines;
  };
  const named = 'trainingDue/k1';

  it('has a year from the start of the tenure, and a clock at its end', () => {
    expect(due(89)[named]).toMatchObject({
      act: 'end-training-period',
      from: '2026-02-11',
      to: '2027-02-10',
    });
  });

  it('is not asked of whoever has it', () => {
    expect(due(90)).toEqual({});
  });

  it('has no clock where the procedure names none', () => {
    const clocks = { probationEnds: { length: 1, unit: 'years', reminder: 3 } } as const;
    const plain = steps.map((step) => ({ ...step, clocks }));
    expect(due(0, { ...world.definition, steps: plain })).toEqual({});
  });

  const trained = (to: string) => {
    const training = { from: '2026-06-01', to, days: 90 };
    const p1 = registeredPerson('p1', ['training', training]);
    const registers = { ...world.registers, persons: { ...world.registers.persons, p1 } };
    return caseSpec({ ...world, registers })
      .given(caseOpened(['probation'], '2026-02-11'), stepOpened('probation', '2026-02-26'))
      .after(issue);
  };
  const end = { act: 'end-training-period', data: { deadline: named }, as: 'clock' } as const;
  const confirm = (on: string, candidateId = 'k1') => ({
    act: 'confirm-training',
    data: { candidateId, document: sealedOf('proof') },
    as: 'officer' as const,
    on,
  });

  it('is overdue or completed when the year is over, by the register', () => {
    const late = opened.after(issue);
    late.when({ ...end, on: '2027-02-10' }).thenInvalid('deadline', 'not-applicable');
    late.when({ ...end, on: '2027-02-11' }).thenRecords({
      type: 'TrainingConcluded',
      data: { candidateId: 'k1', outcome: 'overdue' },
    });
    trained('2026-09-01')
      .when({ ...end, on: '2027-02-11' })
      .thenRecords({ type: 'TrainingConcluded', data: { outcome: 'completed' } });
  });

  it('is confirmed as soon as the register shows it, late as well, and once', () => {
    const soon = trained('2026-09-01');
    soon.when(confirm('2026-08-31')).thenInvalid('candidateId', 'too-early');
    soon.when(confirm('2026-09-01', 'k9')).thenInvalid('candidateId', 'not-applicable');
    const done = soon.after(confirm('2026-09-01'));
    expect(currentRun(done.state as OpenedCase).deadlines[named]).toBeUndefined();
    done.when(confirm('2026-09-02')).thenInvalid('candidateId', 'not-applicable');
    const overdue = trained('2027-03-01').after({ ...end, on: '2027-02-11' });
    overdue.when(confirm('2027-03-01')).thenRecords({
      type: 'TrainingConcluded',
      data: { outcome: 'completed' },
    });
    const offered = ({ state }: typeof soon) =>
      probationOffers['confirm-training']?.(currentRun(state as OpenedCase), state as OpenedCase);
    expect([opened, soon, done, overdue].map(offered)).toEqual([false, true, false, true]);
  });
});

describe('The commitment', () => {
  const commit = (signedOn: string, candidateId = 'k1') => ({
    act: 'record-commitment',
    data: { candidateId, signedOn, document: sealedOf('commitment') },
    as: 'officer' as const,
    on: '2026-03-02',
  });
  const says = ({ state }: typeof opened, applies: boolean) =>
    gate(world, state, 'A10', { on: '2026-03-02', with: { applies } });

  it('is signed by everybody appointed where the office asks for it (A10)', () => {
    const issued = opened.after(issue);
    expect(says(issued, false)).toEqual(['not-required']);
    expect(says(issued, true)).toEqual(['block not-signed']);
    expect(says(issued.after(commit('2026-03-01')), true)).toEqual(['met']);
  });

  it('is of a candidate, and of no day to come', () => {
    opened.when(commit('2026-03-01', 'k9')).thenInvalid('candidateId', 'unknown');
    opened.when(commit('2026-03-03')).thenInvalid('signedOn', 'in-future');
  });
});
