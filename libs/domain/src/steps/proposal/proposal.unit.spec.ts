import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  type Given,
  registeredPerson,
  registeredPost,
  registeredUnit,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from '@jishi/test-support';
import { caseAggregate } from '../../case/aggregate.js';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';
import type { OpenedCase } from '../../case/state.js';
import { stepView } from '../../case/view.js';
import type { JsonObject } from '../../shared/json.js';

const college = [
  'education',
  { level: 'junior-college', fullTime: true, on: '2001-07-01' },
] as const;

// At section level no years of art. 8 are asked for, so these scenarios see art. 13 and 14 alone.
const post1 = registeredPost('post1', { rank: 'section-deputy' });
const world: World = {
  definition: promotion,
  registers: {
    persons: {
      p1: registeredPerson('p1', college),
      p2: registeredPerson('p2', college),
      p7: registeredPerson('p7'),
    },
    posts: { post1 },
    units: { u1: registeredUnit('u1') },
  },
};
const candidates = [
  { candidateId: 'k1', personId: 'p1', postId: 'post1' },
  { candidateId: 'k2', personId: 'p2', postId: 'post1' },
];
const analysed: readonly Given[] = [
  stepOpened('analysis', '2026-01-05'),
  {
    on: '2026-01-06',
    event: { type: 'AnalysisRecorded', data: { opening: 1, analysedOn: '2026-01-06' } },
  },
  {
    on: '2026-01-07',
    event: {
      type: 'StepClosed',
      data: { step: 'analysis', opening: 1, outcome: 'completed' },
    },
  },
  stepOpened('proposal', '2026-01-08'),
];
const openedWith = (more: object = {}, around: World = world) =>
  caseSpec(around).given(
    caseOpened(['analysis', 'proposal', 'recommendation'], '2026-01-05', { candidates, ...more }),
    ...analysed,
  );
const opened = openedWith();

const officer = (act: string, data: object): When => ({
  act,
  data,
  as: 'officer',
  on: '2026-01-12',
});
const sixParts = {
  draftedOn: '2026-01-08',
  posts: ['post1'],
  conditions: sealedOf('conditions'),
  scope: sealedOf('scope'),
  manner: sealedOf('manner'),
  procedure: sealedOf('procedure'),
  intendedPersons: ['k1', 'k2'],
};
const suggest = (change: object = {}) =>
  officer('record-initial-suggestion', { ...sixParts, ...change });
const report = (reportedOn = '2026-01-09') =>
  officer('record-report-to-principal', { reportedOn, document: sealedOf('report') });
const communicate = (communicatedOn = '2026-01-10') =>
  officer('record-communication', { communicatedOn, scope: sealedOf('scope') });
const plan = (plannedOn = '2026-01-11') =>
  officer('record-work-plan', { plannedOn, document: sealedOf('plan') });
const nominate = (candidateId: string, change: object = {}) =>
  officer('nominate', {
    candidateId,
    nominatedOn: '2026-01-08',
    nominatorType: 'organisation',
    nominator: 'u1',
    basis: sealedOf('basis'),
    ...change,
  });
const adopt: When = {
  act: 'adopt-proposal',
  data: { document: sealedOf('proposal') },
  as: 'department-head',
  on: '2026-01-13',
};
const lookAtPriorReport: When = {
  act: 'check-prior-report',
  data: { matters: [], document: sealedOf('check') },
  as: 'department-head',
  on: '2026-01-12',
};
const prepared = [
  suggest(),
  report(),
  communicate(),
  plan(),
  nominate('k1'),
  nominate('k2'),
  lookAtPriorReport,
];
const withdraw = (candidateId: string): When => ({
  act: 'withdraw-candidate',
  data: { candidateId, reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-01-12',
});
const closed = { type: 'StepClosed' };
const view = (state: unknown) =>
  stepView(
    state as OpenedCase,
    { step: 'proposal', opening: 1 },
    contextOf(world, { as: 'clock', on: '2026-01-13' }),
  ).facts;
const whats = (state: unknown) => waitsOf(state as OpenedCase, promotion).map(({ what }) => what);

describe('When the proposal is open', () => {
  it('waits for everything in the order of the articles', () => {
    expect(whats(opened.state)).toEqual([
      'suggestion',
      'report',
      'communication',
      'plan',
      'nominations',
      'prior-report',
      'adoption',
    ]);
    expect(blockedOn(opened.state, promotion)).toMatchObject({
      what: 'suggestion',
      who: ['officer'],
      more: 6,
    });
    expect(Object.values(view(opened.state))).toEqual(Array(7).fill(false));
  });

  it('refuses adoption with every rule that fails, for each candidate', () => {
    opened
      .when(adopt)
      .thenRefuses(
        { rule: 'M02', reason: 'not-recorded' },
        { rule: 'M03', reason: 'no-report' },
        { rule: 'M05', reason: 'not-checked' },
        { rule: 'M06', reason: 'no-nomination', candidateId: 'k1' },
        { rule: 'M06', reason: 'no-nomination', candidateId: 'k2' },
      );
  });

  it('records each paper on its own day', () => {
    const days = [suggest(), report(), communicate(), plan(), nominate('k1')].map((act) => {
      const { decision } = opened.when(act);
      return decision.kind === 'accepted' ? decision.events[0]?.occurredOn : decision;
    });
    expect(days).toEqual(['2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11', '2026-01-08']);
  });

  it('takes no paper of a day to come', () => {
    const tomorrow = '2026-01-13';
    opened.when(suggest({ draftedOn: tomorrow })).thenInvalid('draftedOn', 'in-future');
    opened.when(report(tomorrow)).thenInvalid('reportedOn', 'in-future');
    opened.when(communicate(tomorrow)).thenInvalid('communicatedOn', 'in-future');
    opened.when(plan(tomorrow)).thenInvalid('plannedOn', 'in-future');
    opened.when(nominate('k1', { nominatedOn: tomorrow })).thenInvalid('nominatedOn', 'in-future');
  });

  it('knows only posts, candidates and nominators that there are', () => {
    opened.when(suggest({ posts: ['post1', 'post9'] })).thenInvalid('posts.1', 'unknown');
    opened.when(suggest({ posts: ['post9', 'post1'] })).thenInvalid('posts.0', 'unknown');
    opened
      .when(suggest({ intendedPersons: ['k9', 'k1'] }))
      .thenInvalid('intendedPersons.0', 'unknown');
    opened
      .when(suggest({ intendedPersons: ['k1', 'k9'] }))
      .thenInvalid('intendedPersons.1', 'unknown');
    opened
      .when(suggest({ intendedPersons: ['k1', 'k1'] }))
      .thenInvalid('intendedPersons.1', 'unknown');
    opened.when(nominate('k9')).thenInvalid('candidateId', 'unknown');
    opened.when(nominate('k1', { nominator: 'u9' })).thenInvalid('nominator', 'unknown');
    opened
      .when(nominate('k1', { nominatorType: 'leader', nominator: 'p9' }))
      .thenInvalid('nominator', 'unknown');
  });
});

describe('When everything is prepared', () => {
  const ready = opened.after(...prepared);

  it('waits for adoption alone', () => {
    expect(whats(ready.state)).toEqual(['adoption']);
    expect(blockedOn(ready.state, promotion)).toMatchObject({ who: ['department-head'] });
  });

  it('is adopted, closes the step and takes one place for the two who compete for it', () => {
    const outcome = ready.when(adopt);
    const adopted = outcome.thenRecords(
      { type: 'ProposalAdopted' },
      { type: 'StepClosed', data: { outcome: 'completed' } },
    );
    expect(outcome.decision).toMatchObject({
      also: [
        {
          stream: 'post/post1',
          events: [{ type: 'PlaceReserved', data: { caseId: 'c1', candidateId: 'k1' } }],
        },
      ],
    });
    expect(Object.values(view(adopted.state))).toEqual(Array(7).fill(true));
  });

  it('takes no second place when it is adopted again', () => {
    const reservations = [{ caseId: 'c1', candidateId: 'k1' }];
    const posts = { post1: { ...post1, reservations } };
    const again = openedWith({}, { ...world, registers: { ...world.registers, posts } });
    const { decision } = again.after(...prepared).when(adopt);
    expect(decision).toMatchObject({ kind: 'accepted', also: [] });
  });

  it.each(['posts', 'conditions', 'scope', 'manner', 'procedure', 'intendedPersons'])(
    'is refused with five parts, without %s (M02)',
    (part) => {
      const five = Object.fromEntries(Object.entries(sixParts).filter(([name]) => name !== part));
      ready
        .after(officer('record-initial-suggestion', five))
        .when(adopt)
        .thenRefuses({ rule: 'M02', reason: `no-${part}`, facts: { stated: 5, missing: [part] } });
    },
  );

  it('is refused with an empty list for a part (M02)', () => {
    ready
      .after(suggest({ posts: [] }))
      .when(adopt)
      .thenRefuses({ rule: 'M02', reason: 'no-posts', facts: { stated: 5, missing: ['posts'] } });
  });

  it('is refused while it leaves out a candidate, until he leaves the case (M02)', () => {
    const one = ready.after(suggest({ intendedPersons: ['k1'] }));
    one.when(adopt).thenRefuses({ rule: 'M02', reason: 'persons', facts: { left: 1 } });
    one.after(withdraw('k2')).when(adopt).thenRecords({ type: 'ProposalAdopted' }, closed);
  });

  it('is refused when every candidate has left (M02)', () => {
    ready
      .after(withdraw('k1'), withdraw('k2'))
      .when(adopt)
      .thenRefuses({ rule: 'M02', reason: 'no-intendedPersons' });
  });

  it('is refused while it leaves out a post (M02)', () => {
    const posts = { post1, post2: registeredPost('post2') };
    const around = { ...world, registers: { ...world.registers, posts } };
    openedWith({ posts: [{ postId: 'post1' }, { postId: 'post2' }] }, around)
      .after(...prepared)
      .when(adopt)
      .thenRefuses({ rule: 'M02', reason: 'posts', facts: { left: 1 } });
  });

  it('takes all four papers of one day, and none before the one that it follows (M03)', () => {
    const day = '2026-01-08';
    ready
      .after(report(day), communicate(day), plan(day))
      .when(adopt)
      .thenRecords({ type: 'ProposalAdopted' }, closed);
    for (const early of [report('2026-01-07'), communicate('2026-01-08'), plan('2026-01-09')])
      ready.after(early).when(adopt).thenRefuses({ rule: 'M03', reason: 'order' });
  });

  it('is refused when the analysis has become too old (M01)', () => {
    ready.when({ ...adopt, on: '2026-07-06' }).thenRefuses({ rule: 'M01', reason: 'too-old' });
    ready.when({ ...adopt, on: '2026-07-05' }).thenRecords({ type: 'ProposalAdopted' }, closed);
  });
});

describe('When a paper is missing', () => {
  it('is refused for the first one that art. 14 asks for (M03)', () => {
    const start = opened.after(suggest(), nominate('k1'), nominate('k2'), lookAtPriorReport);
    start.when(adopt).thenRefuses({ rule: 'M03', reason: 'no-report' });
    start.after(report()).when(adopt).thenRefuses({ rule: 'M03', reason: 'no-communication' });
    start
      .after(report(), communicate())
      .when(adopt)
      .thenRefuses({ rule: 'M03', reason: 'no-plan' });
  });

  it('compares the dates that there are when the suggestion is missing (M03)', () => {
    opened
      .after(
        report(),
        communicate(),
        plan('2026-01-09'),
        nominate('k1'),
        nominate('k2'),
        lookAtPriorReport,
      )
      .when(adopt)
      .thenRefuses(
        { rule: 'M02', reason: 'not-recorded' },
        { rule: 'M03', reason: 'order', facts: { draftedOn: null } },
      );
  });
});

describe('When a person nominates', () => {
  const papers = opened.after(
    suggest(),
    report(),
    communicate(),
    plan(),
    nominate('k2'),
    lookAtPriorReport,
  );

  it.each(['leader', 'person'])('asks a %s for a signed file (M06)', (nominatorType) => {
    const nomination = { nominatorType, nominator: 'p7' };
    const unsigned = papers.after(nominate('k1', nomination));
    unsigned
      .when(adopt)
      .thenRefuses({ rule: 'M06', reason: 'unsigned', candidateId: 'k1', facts: { unsigned: 1 } });
    unsigned
      .after(nominate('k1', { ...nomination, signedFile: sealedOf('signed') }))
      .when(adopt)
      .thenRecords({ type: 'ProposalAdopted' }, closed);
  });

  it('is not satisfied by one nomination that is in order beside one that is not (M06)', () => {
    papers
      .after(nominate('k1'), nominate('k1', { nominatorType: 'leader', nominator: 'p7' }))
      .when(adopt)
      .thenRefuses({ rule: 'M06', reason: 'unsigned' });
  });
});

describe('What a decision reads', () => {
  const reads = ({ act, data }: When) => {
    const command = { name: act, data: data as JsonObject, occurredOn: null };
    const { registers } = contextOf(world, { as: 'officer', on: '2026-01-23' });
    return caseAggregate.reads(opened.state, command, registers);
  };

  it('is the nominator, a unit or a person', () => {
    expect(reads(nominate('k1'))).toContain('unit/u1');
    const byLeader = nominate('k1', { nominatorType: 'leader', nominator: 'p7' });
    expect(reads(byLeader)).toContain('person/p7');
  });
});
