import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  gate,
  registeredPerson,
  registeredPost,
  registeredUnit,
  type Scenario,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from '@jishi/test-support';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import type { JsonObject } from '../../shared/json.js';
import { nominationsOfPerson } from './of-person.js';
import { proposalOffers } from './offers.js';

const college = [
  'education',
  { level: 'junior-college', fullTime: true, on: '2001-07-01' },
] as const;

// At section level no years of art. 8 are asked for.
const post1 = registeredPost('post1', { rank: 'section-deputy' });
const post2 = registeredPost('post2', { rank: 'section-deputy' });
const world: World = {
  definition: promotion,
  registers: {
    persons: {
      p1: registeredPerson('p1', college),
      p2: registeredPerson('p2'),
      p7: registeredPerson('p7'),
    },
    posts: { post1, post2 },
    units: { u1: registeredUnit('u1') },
  },
};
const opened = caseSpec(world).given(
  caseOpened(['proposal', 'recommendation'], '2026-01-05', {
    posts: [{ postId: 'post1' }],
    candidates: [
      { candidateId: 'k1', personId: 'p1', postId: 'post1' },
      { candidateId: 'k2', personId: 'p2', postId: 'post1' },
    ],
  }),
  stepOpened('proposal', '2026-01-05'),
);

const officer = (act: string, data: object): When => ({
  act,
  data,
  as: 'officer',
  on: '2026-01-12',
});
const nominate = (candidateId: string, change: object = {}) =>
  officer('nominate', {
    candidateId,
    nominatedOn: '2026-01-08',
    nominatorType: 'organisation',
    nominator: 'u1',
    basis: sealedOf('basis'),
    ...change,
  });
const review = (candidateId: string) =>
  officer('review-qualification', { candidateId, document: sealedOf('review') });
const announce = (announcedOn = '2026-01-12') =>
  officer('announce-nomination-result', {
    announcedOn,
    audience: sealedOf('audience'),
    document: sealedOf('notice'),
  });
const withdraw: When = {
  act: 'withdraw-candidate',
  data: { candidateId: 'k2', reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-01-12',
};
const says = (
  scenario: Scenario<CaseState>,
  rule: 'M06' | 'M08',
  parameters: JsonObject = {},
  on = '2026-01-12',
) => gate(world, scenario.state, rule, { on, with: parameters });
const nominated = opened.after(nominate('k1'), nominate('k2'));

describe('A nomination', () => {
  it('holds for a year, the corresponding day included (M06)', () => {
    expect(says(nominated, 'M06', {}, '2027-01-08')).toEqual(['met', 'met']);
    expect(says(nominated, 'M06', {}, '2027-01-09')).toEqual(['block lapsed', 'block lapsed']);
    expect(says(nominated, 'M06', { months: 1 }, '2026-02-08')).toEqual(['met', 'met']);
    expect(says(nominated, 'M06', { months: 1 }, '2026-02-09')[0]).toBe('block lapsed');
  });

  it('still stands where one of several is fresh, and is counted from the latest (M06)', () => {
    const both = nominated.after(
      nominate('k1', { nominatorType: 'person', nominator: 'p7', signedFile: sealedOf('file') }),
      nominate('k1', { nominatedOn: '2025-01-02' }),
    );
    expect(says(both, 'M06', {}, '2027-01-08')[0]).toBe('met');
    expect(says(both, 'M06', {}, '2027-01-09')[0]).toBe('block lapsed');
    const earlier = nominated.after(
      nominate('k1', { nominatorType: 'person', nominator: 'p7', nominatedOn: '2025-01-02' }),
    );
    expect(says(earlier, 'M06', {}, '2027-01-09')[0]).toBe('block lapsed');
    const adopt: When = {
      act: 'adopt-proposal',
      data: { document: sealedOf('proposal') },
      as: 'department-head',
      on: '2027-01-09',
    };
    const { decision } = earlier.when(adopt);
    const refusals = decision.kind === 'refused' ? decision.refusals : [];
    expect(refusals.find(({ rule }) => rule === 'M06')?.facts).toMatchObject({
      nominatedOn: '2026-01-08',
    });
  });

  it('is void once the post is another (M06)', () => {
    const moved = nominated.after({
      act: 'change-post',
      data: { candidateId: 'k1', postId: 'post2', reason: sealedOf('reason') },
      as: 'department-head',
      on: '2026-01-12',
    });
    const again = moved.given(stepOpened('proposal', '2026-01-12', 2));
    expect(says(again, 'M06')).toEqual(['block no-nomination', 'block no-nomination']);
    again
      .when(nominate('k1'))
      .thenRecords({ data: { postId: 'post2' }, type: 'CandidateNominated' });
  });

  it('by name carries a statement of liability where the office asks for it (M06)', () => {
    const byName = { nominatorType: 'leader', nominator: 'p7', signedFile: sealedOf('file') };
    const open = nominated.after(nominate('k1', byName));
    expect(says(open, 'M06')[0]).toBe('met');
    expect(says(open, 'M06', { liability: true })).toEqual(['block no-liability', 'met']);
    const stated = open.after(nominate('k1', { ...byName, liability: sealedOf('liability') }));
    expect(says(stated, 'M06', { liability: true })).toEqual(['met', 'met']);
  });
});

describe('The review of the qualification', () => {
  it('records what each eligibility rule says of the nominee', () => {
    nominated.when(review('k1')).thenRecords({
      type: 'QualificationReviewed',
      data: { reviewedOn: '2026-01-12', qualification: 'qualified', candidateId: 'k1' },
    });
    const { decision } = nominated.when(review('k1'));
    const [event] = decision.kind === 'accepted' ? decision.events : [];
    expect(event?.data.findings).toContainEqual({ rule: 'E05', outcome: 'met', reason: null });
    expect(event?.data.findings).toContainEqual({
      rule: 'E06',
      outcome: 'warned',
      reason: 'days',
    });
    nominated.when(review('k2')).thenRecords({
      type: 'QualificationReviewed',
      data: {
        qualification: 'not-qualified',
        findings: expect.arrayContaining([
          { rule: 'E05', outcome: 'not-met', reason: 'level' },
        ]) as unknown,
      },
    });
  });

  it('is of nominees alone', () => {
    opened.when(review('k1')).thenInvalid('candidateId', 'unknown');
  });

  it('stands in the way of whoever failed it, and of nobody where none is asked for (M06)', () => {
    expect(says(nominated, 'M06')).toEqual(['met', 'met']);
    expect(says(nominated, 'M06', { reviewed: true })).toEqual([
      'block not-reviewed',
      'block not-reviewed',
    ]);
    const both = nominated.after(review('k1'), review('k2'));
    expect(says(both, 'M06')).toEqual(['block not-qualified', 'met']);
    expect(says(both, 'M06', { reviewed: true })).toEqual(['block not-qualified', 'met']);
  });
});

describe('The notice of the nomination result', () => {
  it('names every nominee with post, kinds of nominator and review', () => {
    nominated
      .after(
        review('k1'),
        nominate('k1', { nominatorType: 'person', nominator: 'p7', signedFile: sealedOf('file') }),
      )
      .when(announce())
      .thenRecords({
        type: 'NominationResultAnnounced',
        data: {
          nominees: [
            {
              candidateId: 'k1',
              postId: 'post1',
              nominatorTypes: ['organisation', 'person'],
              qualification: 'qualified',
            },
            {
              candidateId: 'k2',
              postId: 'post1',
              nominatorTypes: ['organisation'],
              qualification: null,
            },
          ],
        },
      });
  });

  it('is of nobody before anybody is nominated, and of no day to come', () => {
    opened.when(announce()).thenInvalid('document', 'not-applicable');
    nominated.when(announce('2026-01-13')).thenInvalid('announcedOn', 'in-future');
  });

  it('is asked for where the office switches it on, and then of every candidate (M08)', () => {
    expect(says(nominated, 'M08')).toEqual(['not-required']);
    const applies = { applies: true };
    expect(says(nominated, 'M08', applies)).toEqual(['block not-given']);
    expect(says(nominated.after(announce()), 'M08', applies)).toEqual(['met']);
    const one = opened.after(nominate('k1'), announce(), nominate('k2'));
    expect(says(one, 'M08', applies)).toEqual(['block left-out']);
    expect(says(one.after(withdraw), 'M08', applies)).toEqual(['met']);
  });
});

describe('By whom a person was nominated', () => {
  const of = ({ state }: Scenario<CaseState>, personId: string) =>
    nominationsOfPerson(state as OpenedCase, personId);

  it('is everybody who did, with the post, the review and what was signed', () => {
    const byName = { nominatorType: 'leader', nominator: 'p7', signedFile: sealedOf('file') };
    const given = { ...byName, liability: sealedOf('liability'), exceptional: 'outstanding' };
    const both = nominated.after(nominate('k1', given), review('k1'));
    expect(of(both, 'p1')).toMatchObject([
      {
        ...{ candidateId: 'k1', postId: 'post1', qualification: 'qualified', superseded: false },
        ...{ nominatorType: 'organisation', nominator: 'u1', nominatedOn: '2026-01-08' },
        ...{ signed: false, liable: false, exceptional: null },
      },
      {
        ...{ nominatorType: 'leader', nominator: 'p7' },
        ...{ signed: true, liable: true, exceptional: 'outstanding' },
      },
    ]);
    expect(of(both, 'p2')).toMatchObject([{ candidateId: 'k2', qualification: null }]);
    expect(of(both, 'p7')).toEqual([]);
  });

  it('stays known when the case came back to its proposal', () => {
    const back = nominated
      .after({
        act: 'change-post',
        data: { candidateId: 'k2', postId: 'post2', reason: sealedOf('reason') },
        as: 'department-head',
        on: '2026-01-12',
      })
      .given(stepOpened('proposal', '2026-01-12', 2))
      .after(nominate('k2'));
    expect(of(back, 'p2')).toMatchObject([
      { postId: 'post1', superseded: true },
      { postId: 'post2', superseded: false },
    ]);
  });
});

describe('Before anybody is nominated', () => {
  const offered = ({ state }: Scenario<CaseState>) => {
    const run = currentRun(state as OpenedCase);
    return Object.values(proposalOffers).map((offer) => offer(run, state as OpenedCase));
  };

  it('there is nobody to review and nothing to announce', () => {
    expect(offered(opened)).toEqual([false, false]);
    expect(offered(nominated)).toEqual([true, true]);
  });
});
