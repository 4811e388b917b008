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
import type { CaseState, OpenedCase } from '../../case/state.js';

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
