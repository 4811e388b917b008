import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  heldPost,
  registeredPerson,
  registeredPost,
  registeredUnit,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { PersonState } from '../registers/person.js';
import { events } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import { caseAggregate } from './aggregate.js';
import { decideCase } from './decide.js';
import { judged } from './judged.js';
import { type CaseState, currentRun, type OpenedCase, unopened } from './state.js';

const registers = {
  units: { u1: registeredUnit('u1') },
  posts: { post1: registeredPost('post1'), post2: registeredPost('post2') },
  persons: { p1: registeredPerson('p1') },
};
const empty = caseSpec({ definition: promotion, registers });
const next = empty.given(caseOpened(['analysis', 'proposal'], '2026-02-11'));
const open = next.given(stepOpened('analysis', '2026-02-11'));
const reason = sealedOf('reason');
const on = '2026-02-12';
const head = (act: string, data: object): When => ({ act, data, as: 'department-head', on });
const openCase = (more: object = {}): When => ({
  act: 'open-case',
  data: {
    procedure: 'promotion@1',
    unitId: 'u1',
    title: sealedOf('title'),
    posts: [{ postId: 'post1' }],
    candidates: [{ personId: 'p1', postId: 'post1' }],
    ...more,
  },
  as: 'officer',
  on,
});
const asOpened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;

describe('When a case is opened', () => {
  it('gets the first number of its unit and year, its order and its candidates', () => {
    const { decision } = empty.when(openCase());
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'CaseOpened',
          data: {
            caseNo: '2026-001',
            procedureVersion: 'promotion@1',
            rulesVersion: '2019.1',
            order: promotion.steps.map(({ kind }) => kind),
            candidates: [{ candidateId: 'k1', personId: 'p1', postId: 'post1' }],
          },
        },
      ],
      also: [
        {
          stream: 'casenumbers/u1-2026',
          events: [{ type: 'CaseNumberTaken', data: { number: 1 } }],
        },
      ],
    });
    expect(decision).not.toHaveProperty('events.0.occurredOn');
  });

  it('gets the next number after those taken, by the year in Asia/Shanghai', () => {
    const taken = { ...registers, caseNumbers: { 'u1-2026': 41, 'u1-2027': 6 } };
    const spec = caseSpec({ definition: promotion, registers: taken });
    spec.when(openCase()).thenRecords({ type: 'CaseOpened', data: { caseNo: '2026-042' } });
    spec
      .when({ ...openCase(), on: '2026-12-31T15:59:59.999999Z' })
      .thenRecords({ type: 'CaseOpened', data: { caseNo: '2026-042' } });
    spec
      .when({ ...openCase(), on: '2026-12-31T16:00:00.000000Z' })
      .thenRecords({ type: 'CaseOpened', data: { caseNo: '2027-007' } });
  });

  it('bears the date on which it happened, where one is named', () => {
    expect(empty.when({ ...openCase(), occurredOn: '2026-02-10' }).decision).toMatchObject({
      events: [{ occurredOn: '2026-02-10' }],
    });
  });

  it.each([
    ['unitId', { unitId: 'u2' }],
    ['posts.1.postId', { posts: [{ postId: 'post1' }, { postId: 'post3' }] }],
    ['candidates.0', { candidates: [{ personId: 'p2', postId: 'post1' }] }],
    ['candidates.0', { candidates: [{ personId: 'p1', postId: 'post2' }] }],
  ])('names registered units, posts and persons, and its own posts: %s', (field, more) => {
    empty.when(openCase(more)).thenInvalid(field, 'unknown');
  });

  it('is not opened twice', () => {
    next.when(openCase()).thenInvalid('caseId', 'already-exists');
  });
});

describe('When a command is loaded', () => {
  /** The candidates, the posts and the case's procedure. */
  const least = ['person/p1', 'post/post1', 'procedure/promotion'];
  const reads = (state: CaseState, name: string, data: object) => {
    const { registers: known } = contextOf({ registers }, { as: 'officer', on });
    return caseAggregate.reads(state, { name, data: data as JsonObject, occurredOn: null }, known);
  };

  it('reads the numbers of the unit and year before the case is opened', () => {
    const { data } = openCase();
    const nowhere = { ...data, posts: [{ postId: 'post9' }] };
    expect(reads(unopened, 'open-case', nowhere)).not.toContain('unit/u1');
    expect(reads(unopened, 'open-case', data)).toEqual([
      'casenumbers/u1-2026',
      'person/p1',
      'post/post1',
      'procedure/promotion',
      'unit/u1',
    ]);
    const command = { name: 'open-case', data: data as JsonObject, occurredOn: null };
    expect(caseAggregate.unitOf(unopened, command)).toBe('u1');
  });

  it('reads the posts that candidates and their relatives hold (I10, X03)', () => {
    const posts = (personId: string, postId: string | null): PersonState =>
      registeredPerson(personId, heldPost('section-deputy', '2020-01-01', null, { postId }));
    const persons = {
      p1: registeredPerson(
        'p1',
        ['relation', { kin: 'spouse', personId: 'p2' }],
        heldPost('section-deputy', '2020-01-01', null, { postId: 'post7' }),
      ),
      p2: posts('p2', 'post8'),
      p3: posts('p3', null),
    };
    const around = { registers: { ...registers, persons } };
    const { registers: known } = contextOf(around, { as: 'officer', on });
    const command = { name: 'end-case', data: {}, occurredOn: null };
    const streams = caseAggregate.reads(next.state, command, known);
    const standing = ['person/p1', 'person/p2', 'post/post7', 'post/post8', 'post/post1'];
    expect(streams).toEqual([...standing, 'procedure/promotion']);
    const alone = { registers: { ...registers, persons: { p1: posts('p1', null) } } };
    const { registers: little } = contextOf(alone, { as: 'officer', on });
    expect(caseAggregate.reads(next.state, command, little)).toEqual(least);
  });

  it('reads the candidates and posts of the case for an act that reads nothing more', () => {
    expect(reads(next.state, 'end-case', { reason })).toEqual(least);
    expect(reads(open.state, 'receive-report', {})).toEqual(least);
    const command = { name: 'end-case', data: {}, occurredOn: null };
    expect(caseAggregate.unitOf(next.state, command)).toBe('u1');
  });
});

describe('When an act is not possible', () => {
  const context = contextOf({ definition: promotion }, { as: 'officer', on });
  const command = (name: string) => ({ name, data: {}, occurredOn: null });

  it('is an error to decide without a procedure', () => {
    const without = { ...context, definition: null };
    expect(() => decideCase(unopened, command('open-case'), without)).toThrow(
      'procedure definition',
    );
  });

  it('knows no act of a step, or on the case, before it is opened', () => {
    empty.when(head('record-analysis', {})).thenInvalid('caseId', 'unknown');
    empty.when(head('end-case', { reason })).thenInvalid('caseId', 'not-applicable');
  });

  it('does nothing more to a case that has ended', () => {
    const ended = open.after(head('end-case', { reason }));
    ended.when(head('end-case', { reason })).thenInvalid('caseId', 'not-applicable');
    const more = ended.when(head('record-analysis', {}));
    more.thenRefuses({ rule: 'SYS-01', reason: 'case-ended' });
    expect(more.decision).toMatchObject({ refusals: [{ whoCan: ['officer'] }] });
  });

  it('knows no act that the procedure leaves out', () => {
    open.when(head('no-such-act', {})).thenInvalid('name', 'unknown');
    const { acts } = promotion;
    const left = { ...promotion, acts: { 'open-case': acts['open-case']! } };
    caseSpec({ definition: left })
      .given(caseOpened(['analysis'], '2026-02-11'))
      .when(head('end-case', { reason }))
      .thenInvalid('name', 'unknown');
  });

  it('knows no act that a procedure lists and no step has', () => {
    const steps = promotion.steps.map((step) => ({
      ...step,
      acts: { ...step.acts, 'no-such-act': { roles: ['officer'] as const, rules: [] } },
    }));
    caseSpec({ definition: { ...promotion, steps } })
      .given(caseOpened(['analysis'], '2026-02-11'), stepOpened('analysis', '2026-02-11'))
      .when(head('no-such-act', {}))
      .thenInvalid('name', 'unknown');
  });

  it('is an error to accept an act that records nothing', () => {
    const deciding = { state: asOpened(open), command: command('some-act'), context };
    expect(() => judged({ roles: [], rules: [] }, deciding, () => events())).toThrow(
      'some-act was accepted and records nothing',
    );
  });
});

describe('When the case as a whole is acted on', () => {
  const openStep = (step: string, opening: number): When => ({
    act: 'open-step',
    data: { step, opening },
    as: 'orchestrator',
    on,
  });

  it('opens the step that is next, once, and no other', () => {
    next.when(openStep('analysis', 1)).thenRecords({ type: 'StepOpened' });
    next.when(openStep('analysis', 2)).thenInvalid('step', 'not-applicable');
    next.when(openStep('proposal', 1)).thenInvalid('step', 'not-applicable');
    open.when(openStep('analysis', 1)).thenInvalid('step', 'not-applicable');
  });

  it('goes back to a step that was passed or is current, never to one ahead', () => {
    const back = (step: string) => head('return-to-step', { step, reason });
    open.when(back('proposal')).thenInvalid('step', 'not-applicable');
    const again = open
      .when(back('analysis'))
      .thenRecords(
        { type: 'StepClosed', data: { step: 'analysis', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'analysis', opening: 2, rule: 'SYS-01' } },
      );
    expect(currentRun(asOpened(again))).toMatchObject({ opening: 2, status: 'next' });
  });

  it('withdraws a candidate of the case, once', () => {
    const withdraw = (candidateId: string) => head('withdraw-candidate', { candidateId, reason });
    open.when(withdraw('k2')).thenInvalid('candidateId', 'unknown');
    open.after(withdraw('k1')).when(withdraw('k1')).thenInvalid('candidateId', 'unknown');
  });
});

describe('When a reminder comes due', () => {
  const name = 'publicityEndsReminder';
  const posted = empty
    .given(caseOpened(['publicity'], '2026-02-11'), stepOpened('publicity', '2026-02-11'))
    .after({
      act: 'post-publicity-notice',
      data: { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
      as: 'officer',
      on,
    });
  const remind = (at: string, deadline = name): When => ({
    act: 'give-reminder',
    data: { deadline },
    as: 'clock',
    on: at,
  });
  const { due } = currentRun(asOpened(posted)).deadlines[name]!;

  it('is given at its instant, not a microsecond before, and once', () => {
    expect(due).toBe('2026-02-12T16:00:00.000000Z');
    posted.when(remind('2026-02-12T15:59:59.999999Z')).thenInvalid('deadline', 'not-applicable');
    const given = posted
      .when(remind(due))
      .thenRecords({ type: 'ReminderGiven', data: { deadline: name, settles: [name] } });
    expect(Object.keys(currentRun(asOpened(given)).deadlines)).toEqual(['publicityEnds']);
    given.when(remind(due)).thenInvalid('deadline', 'not-applicable');
  });

  it('is not given for a clock that is no reminder', () => {
    posted.when(remind('2026-03-01', 'publicityEnds')).thenInvalid('deadline', 'not-applicable');
  });
});
