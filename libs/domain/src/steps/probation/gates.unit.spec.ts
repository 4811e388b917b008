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
      ['A06', 'not-assessed'],
    ]);
    expect(gates(opened.after(issue, talk))).toEqual([
      ['A09', 'met'],
      ['A08', 'met'],
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

  it('has a year from the start of the tenure, and a reminder at its end', () => {
    expect(due(89)[named]).toMatchObject({
      act: 'give-reminder',
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

  it('is reminded of when the year is over', () => {
    const late = opened.after(issue);
    const remind = { act: 'give-reminder', data: { deadline: named }, as: 'clock' } as const;
    late.when({ ...remind, on: '2027-02-10' }).thenInvalid('deadline', 'not-applicable');
    late
      .when({ ...remind, on: '2027-02-11' })
      .thenRecords({ type: 'ReminderGiven', data: { deadline: named, settles: [named] } });
  });
});
