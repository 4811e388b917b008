import { describe, expect, it } from '@jest/globals';
import {
  inspectionActs as acts,
  ask,
  caseOpened,
  caseSpec,
  type Given,
  gate,
  heldPost,
  inspectionOpened,
  inspectionProcedure,
  inspectionRegisters,
  registeredPerson,
  registeredPost,
  reply,
  sealedOf,
  stepOpened,
} from '@jishi/test-support';

const opened = inspectionOpened();
const world = { definition: inspectionProcedure, registers: inspectionRegisters };
const on = '2026-02-03';

describe('I02, more candidates than places', () => {
  const outcomesOf = (candidateIds: readonly string[]) => {
    const { decision } = opened
      .after(acts.attest, { ...acts.attest, data: { ...acts.attest.data, candidateId: 'k2' } })
      .when({ ...acts.fix, data: { ...acts.fix.data, candidateIds } });
    if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
    const rules = decision.events[0]?.data.rules as readonly { rule: string; outcome: string }[];
    return rules.find(({ rule }) => rule === 'I02')?.outcome;
  };

  it('is generally so, and noted where it is not', () => {
    expect(outcomesOf(['k1', 'k2'])).toBe('met');
    expect(outcomesOf(['k1'])).toBe('warned');
  });

  it('counts those who are in the case until some are chosen', () => {
    expect(gate(world, opened.state, 'I02', { on })).toEqual(['met']);
    const one = opened.after(acts.attest, acts.fix).state;
    expect(gate(world, one, 'I02', { on })).toEqual(['warned no-choice']);
    expect(gate(world, one, 'I02', { on, with: { blocks: true } })).toEqual(['block no-choice']);
  });
});

describe('I07, who is interviewed', () => {
  const interviewed = (candidateId: string, ...categories: readonly string[]) =>
    opened.given(
      ...categories.map(
        (category): Given => ({
          on,
          event: { type: 'InterviewRecorded', data: { opening: 1, candidateId, category } },
        }),
      ),
    );
  const asked = { on, with: { categories: ['unit-leaders', 'internal-heads'] } };

  it('is somebody of each category, for each candidate', () => {
    expect(gate(world, opened.state, 'I07', asked)).toEqual(['warned missing', 'warned missing']);
    const one = interviewed('k1', 'unit-leaders', 'internal-heads');
    expect(gate(world, one.state, 'I07', asked).toSorted()).toEqual(['met', 'warned missing']);
    const half = interviewed('k1', 'unit-leaders', 'others');
    expect(gate(world, half.state, 'I07', asked)).not.toContain('met');
  });
});

describe('I10, an economic audit', () => {
  const holding = (to: string | null, audited: boolean, postId: string | null = 'post9') => {
    const p1 = registeredPerson('p1', heldPost('section-principal', '2020-01-01', to, { postId }));
    const registers = {
      ...inspectionRegisters,
      persons: { ...inspectionRegisters.persons, p1 },
      posts: { ...inspectionRegisters.posts, post9: registeredPost('post9', { audited }) },
    };
    return { ...world, registers };
  };
  const says = (around: typeof world, state = opened.state) =>
    gate(around, state, 'I10', { on })[0];

  it('is asked of whoever holds a post of economic responsibility today', () => {
    expect(says(holding(null, true))).toBe('block not-asked');
    expect(says(holding(null, false))).toBe('not-required');
    expect(says(holding('2026-02-02', true))).toBe('not-required');
    expect(says(holding(null, true, null))).toBe('not-required');
    expect(says(holding(null, true, 'post8'))).toBe('not-required');
  });

  it.each([
    ['clear', 'met'],
    ['in-doubt', 'hold in-doubt'],
    ['not-clear', 'block not-clear'],
  ])('is judged by its result: %s', (result, expected) => {
    const asked = opened.after(ask('economic-audit', on));
    expect(says(holding(null, true), asked.state)).toBe('hold open');
    const answered = asked.after(reply('economic-audit', result, { answeredOn: '2026-02-05' }));
    expect(says(holding(null, true), answered.state)).toBe(expected);
  });
});

describe('I12, feedback', () => {
  const without = caseSpec(world).given(
    caseOpened(['inspection'], '2026-01-05'),
    stepOpened('inspection', '2026-01-26'),
  ).state;
  const give = (more: object = {}) => ({
    act: 'record-feedback',
    data: { givenOn: on, principal: 'head', record: sealedOf('record'), ...more },
    as: 'officer' as const,
    on,
  });

  it('is on record before the appointment is proposed', () => {
    expect(gate(world, without, 'I12', { on })).toEqual(['block not-given']);
    expect(gate(world, opened.state, 'I12', { on })).toEqual(['met']);
  });

  it('was given to a registered person, by today', () => {
    opened.when(give()).thenRecords({ type: 'InspectionFeedbackGiven' });
    opened.when(give({ principal: 'p99' })).thenInvalid('principal', 'unknown');
    opened.when(give({ givenOn: '2026-02-04' })).thenInvalid('givenOn', 'in-future');
  });
});
