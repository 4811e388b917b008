import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  type Given,
  gate,
  heldPost,
  type KnownFact,
  registeredPerson,
  registeredPost,
  registeredUnit,
  ruleOnCandidate,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { CaseKind } from '../procedure/case-kinds.js';
import type { ProcedureDefinition, StepKind } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import { waitsOf } from './blocked-on.js';
import type { OpenedCase } from './state.js';

const on = '2026-03-02';
const order: readonly StepKind[] = ['proposal', 'decision', 'publicity', 'probation'];
const steps = promotion.steps.filter(({ kind }) => order.includes(kind));
const document = sealedOf('document');

function of(caseKind: CaseKind, more: Partial<ProcedureDefinition> = {}): ProcedureDefinition {
  return { ...promotion, id: caseKind, caseKind, steps, ...more };
}

const deputy = heldPost('division-deputy', '2020-01-01', null, { postId: 'old' });
const below = heldPost('section-principal', '2020-01-01');
const persons = (...facts: readonly KnownFact[]): Registers['persons'] => ({
  p1: registeredPerson('p1', ...facts),
});
const inPost = [{ personId: 'p1', since: '2020-01-01' }];

/** A case of that kind whose last step is open, decided by the date of its opening. */
function at(step: StepKind, caseKind: CaseKind, registers: Partial<Registers>, given: object = {}) {
  const own = promotion.steps.filter(({ kind }) => kind === step);
  return caseSpec({ definition: of(caseKind, { steps: own }), registers }).given(
    caseOpened([step], '2026-02-11', { caseKind, ...given }),
    stepOpened(step, '2026-02-26'),
  );
}

describe('Who stays on his level', () => {
  const said = (...facts: readonly KnownFact[]) =>
    ruleOnCandidate('D01', facts, { parameters: { path: 'same-level' } });

  it('needs no recommendation, and who rises needs one (D01)', () => {
    expect(said(deputy)).toBe('met');
    expect(said(below)).toBe('block promotion');
    expect(said()).toBe('block promotion');
  });

  const none: When = {
    act: 'determine-no-publicity',
    data: { ground: 'no-promotion', document },
    as: 'department-head',
    on,
  };
  const posts = { post1: registeredPost('post1') };

  it('is published where it is wished, and who rises always (A01)', () => {
    at('publicity', 'transfer', { persons: persons(deputy), posts })
      .when(none)
      .thenRecords(
        { type: 'PublicityNotRequired' },
        { type: 'StepClosed' },
        { type: 'CaseEnded', data: { outcome: 'appointed' } },
      );
    at('publicity', 'transfer', { persons: persons(below), posts })
      .when(none)
      .thenRefuses({ rule: 'A01', reason: 'promotion', facts: { promoted: 1 } });
  });

  const notice: When = {
    act: 'issue-appointment-notice',
    data: { documentNo: '1', issuedOn: on, notice: document },
    as: 'officer',
    on,
  };
  const tenureOf = (...facts: readonly KnownFact[]) => {
    const old = registeredPost('old', { holders: inPost });
    const registers = { persons: persons(...facts), posts: { ...posts, old } };
    return at('probation', 'transfer', registers).when(notice).decision;
  };

  it('is not on probation, and leaves the place he held', () => {
    const decision = tenureOf(deputy);
    expect(decision).toMatchObject({
      events: [{}, { type: 'TenureStarted', data: { probation: false } }],
    });
    expect(decision).toMatchObject({
      also: [
        { stream: 'post/post1', events: [{ type: 'PlaceFilled' }] },
        {
          stream: 'post/old',
          events: [{ type: 'PlaceVacated', data: { personId: 'p1', on: '2026-02-11' } }],
        },
      ],
    });
  });

  it('who rises is on probation, unless the procedure has no clock of it', () => {
    expect(tenureOf(below)).toMatchObject({
      events: [{}, { type: 'TenureStarted', data: { probation: true } }],
    });
    const [step] = promotion.steps.filter(({ kind }) => kind === 'probation');
    const definition = of('teaching', { steps: step ? [{ ...step, clocks: {} }] : [] });
    const { decision } = caseSpec({ definition, registers: { persons: persons(below), posts } })
      .given(caseOpened(['probation'], '2026-02-11'), stepOpened('probation', '2026-02-26'))
      .when(notice);
    expect(decision).toMatchObject({
      events: [{}, { type: 'TenureStarted', data: { probation: false } }],
    });
  });

  it('is not put to weightier use after an admonition (R03), though moved', () => {
    const admonition: KnownFact = [
      'impact-period',
      { kind: 'admonition', from: '2026-01-20', months: 6 },
    ];
    const proposing = (caseKind: CaseKind) =>
      caseSpec({ definition: promotion }).given(
        caseOpened(['proposal'], '2026-01-05', { caseKind }),
        stepOpened('proposal', '2026-01-05'),
      );
    const after = (rule: 'R02' | 'R03', caseKind: CaseKind) =>
      ruleOnCandidate(rule, [deputy, admonition], { scenario: proposing(caseKind) });
    expect(after('R03', 'further-use')).toBe('block running');
    expect(after('R03', 'transfer')).toBe('not-required');
    expect(after('R02', 'further-use')).toBe('not-required');
  });
});

describe('A removal', () => {
  const post1 = registeredPost('post1', { quota: 1, holders: inPost });
  const registers = {
    persons: persons(),
    posts: { post1 },
    units: { u1: registeredUnit('u1') },
  };
  const open: When = {
    act: 'open-case',
    data: {
      procedure: 'removal@1',
      unitId: 'u1',
      title: sealedOf('title'),
      posts: [{ postId: 'post1' }],
      candidates: [{ personId: 'p1', postId: 'post1' }],
    },
    as: 'officer',
    on,
  };
  const adopt: When = { act: 'adopt-proposal', data: { document }, as: 'department-head', on };
  const lax = of('removal', { steps: steps.map((step) => ({ ...step, gates: [] })) });

  it('is about somebody who holds the post', () => {
    caseSpec({ definition: lax, registers }).when(open).thenRecords({ type: 'CaseOpened' });
    const vacant = { ...registers, posts: { post1: registeredPost('post1') } };
    caseSpec({ definition: lax, registers: vacant })
      .when(open)
      .thenInvalid('candidates.0', 'not-applicable');
  });

  it('takes no place in advance', () => {
    const { decision } = caseSpec({ definition: lax, registers })
      .given(
        caseOpened(['proposal', 'decision'], '2026-02-11', { caseKind: 'removal' }),
        stepOpened('proposal', '2026-02-26'),
      )
      .when(adopt);
    expect(decision).toMatchObject({ kind: 'accepted', also: [] });
  });

  const ended = (posts: Registers['posts'], opening: object = {}) => {
    const [proposal] = lax.steps.filter(({ kind }) => kind === 'proposal');
    const definition = { ...lax, steps: proposal ? [proposal] : [] };
    const opened = caseOpened(['proposal'], '2026-02-11', { caseKind: 'removal' });
    return caseSpec({ definition, registers: { ...registers, posts } })
      .given({ ...opened, ...opening }, stepOpened('proposal', '2026-02-26'))
      .when(adopt).decision;
  };

  it('ends as one, and the place is free from the day of the decision', () => {
    expect(ended({ post1 })).toMatchObject({
      events: [{}, { type: 'StepClosed' }, { type: 'CaseEnded', data: { outcome: 'removed' } }],
      also: [
        {
          stream: 'post/post1',
          events: [{ type: 'PlaceVacated', data: { personId: 'p1', on: '2026-02-11' } }],
        },
      ],
    });
  });

  it('frees nothing that was left meanwhile, or that nobody decided', () => {
    expect(ended({ post1: registeredPost('post1') })).toMatchObject({ also: [] });
    const undated = caseOpened(['proposal'], '2026-02-11', { caseKind: 'removal' });
    const { occurredOn: _, ...event } = undated.event;
    expect(ended({ post1 }, { event })).toMatchObject({ also: [] });
  });
});

describe('A step that the procedure does not have', () => {
  const given = (type: string, data: object): Given => ({
    on: '2026-02-26',
    event: { type, data: { opening: 1, ...data } },
  });
  const rules = ['I08a', 'I08c', 'I09'] as const;

  it('is asked of nobody: no checks without an inspection (I08, I09)', () => {
    const without = at('decision', 'removal', { posts: { post1: registeredPost('post1') } });
    const world = { definition: of('removal'), registers: {} };
    for (const rule of rules)
      expect(gate(world, without.state, rule, { on })).toEqual(['not-required']);
  });

  it('and an act that it does not have is not waited for', () => {
    const tenure = given('TenureStarted', {
      candidateId: 'k1',
      postId: 'post1',
      startsOn: on,
      probation: true,
    });
    const running = caseSpec({ definition: of('transfer') }).given(
      caseOpened(['probation'], '2026-02-11'),
      stepOpened('probation', '2026-02-26'),
      tenure,
    ).state as OpenedCase;
    const whats = (definition: ProcedureDefinition) =>
      waitsOf(running, definition).map(({ what }) => what);
    expect(whats(promotion)).toEqual(['talks', 'probation-notice']);
    const [probation] = promotion.steps.filter(({ kind }) => kind === 'probation');
    const talks = { 'record-appointment-talk': probation?.acts['record-appointment-talk'] };
    expect(
      whats({ ...promotion, steps: probation ? [{ ...probation, acts: talks as never }] : [] }),
    ).toEqual(['talks']);
  });
});
