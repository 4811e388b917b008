import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  registeredPerson,
  registeredPost,
  stepOpened,
} from '@jishi/test-support';
import { ruleInput } from '../case/rule-input.js';
import type { OpenedCase } from '../case/state.js';
import type { PersonFacts, PersonState } from '../registers/person.js';
import type { PostState } from '../registers/post.js';
import type { Rank } from '../shared/ranks.js';
import type { RuleId } from './ids.js';
import { judge } from './judge.js';

type Fact = Parameters<typeof registeredPerson>[1];
type Post = Extract<PostState, { status: 'registered' }>;
interface Known {
  readonly person?: PersonState;
  readonly post?: Partial<Post>;
  readonly on?: string;
  readonly state?: OpenedCase;
}

const rules = library.rules(library.currentRules)!;
const proposing = caseSpec({ definition: promotion }).given(
  caseOpened(['proposal', 'decision'], '2026-01-05'),
  stepOpened('proposal', '2026-01-05'),
).state as OpenedCase;

function judged(rule: RuleId, { person, post, on = '2026-03-02', state = proposing }: Known) {
  const posts = { post1: registeredPost('post1', post) };
  const persons = person ? { p1: person } : {};
  const world = { definition: promotion, registers: { posts, persons } };
  const context = contextOf(world, { as: 'department-head', on });
  const act = { name: 'adopt-proposal', data: {}, occurredOn: null };
  const { refusals, outcomes } = judge([{ rule }], rules, ruleInput(state, act, context));
  return refusals[0] ?? outcomes[0];
}

const identity = (workStart: string | null): Fact => [
  'identity',
  { name: 'n', sex: 'female', birthMonth: '1980-01', workStart, partyDate: null },
];
const held = (
  rank: Rank | null,
  from: string,
  more: Partial<PersonFacts['post-held']> = {},
): Fact => [
  'post-held',
  { title: 't', postId: null, rank, leading: true, grassroots: false, from, to: null, ...more },
];
const grassroots = (from: string, to: string | null = null) =>
  held(null, from, { grassroots: true, leading: false, to });
const proposed = (person: PersonState): PersonState =>
  person.status === 'unregistered'
    ? person
    : {
        ...person,
        facts: Object.fromEntries(
          Object.entries(person.facts).map(([id, fact]) => [id, { ...fact, status: 'proposed' }]),
        ),
      };

describe('E01, service and grassroots years for a post at county level', () => {
  const person = (workStart: string | null, from: string, to: string | null = null) =>
    registeredPerson('p1', identity(workStart), grassroots(from, to));
  const met = { outcome: 'met', candidateId: 'k1' };

  it('is met on the day on which five years of service are complete, not the day before', () => {
    const known = { person: person('2021-03-02', '2021-03-02') };
    expect(judged('E01', { ...known, on: '2026-03-01' })).toMatchObject({
      rule: 'E01',
      reason: 'service',
      facts: { years: 5 },
      candidateId: 'k1',
    });
    expect(judged('E01', { ...known, on: '2026-03-02' })).toMatchObject(met);
    expect(judged('E01', { ...known, on: '2026-03-03' })).toMatchObject(met);
  });

  it('is met on the day on which two years at the grassroots are complete', () => {
    const known = { person: person('2010-07-01', '2024-03-02') };
    expect(judged('E01', { ...known, on: '2026-03-01' })).toMatchObject({
      reason: 'grassroots',
      facts: { years: 2 },
    });
    expect(judged('E01', { ...known, on: '2026-03-02' })).toMatchObject(met);
  });

  it('is not met by grassroots work that ended a day too early', () => {
    expect(
      judged('E01', { person: person('2010-07-01', '2012-01-01', '2013-12-30') }),
    ).toMatchObject({ reason: 'grassroots' });
    expect(
      judged('E01', { person: person('2010-07-01', '2012-01-01', '2013-12-31') }),
    ).toMatchObject(met);
  });

  it('asks for a confirmed start of service, and never counts a proposed one', () => {
    const missing = { reason: 'no-work-start' };
    expect(judged('E01', {})).toMatchObject(missing);
    expect(judged('E01', { person: person(null, '2010-01-01') })).toMatchObject(missing);
    expect(judged('E01', { person: proposed(person('2010-07-01', '2010-07-01')) })).toMatchObject(
      missing,
    );
  });

  it('goes by the identity that was confirmed last', () => {
    const corrected = registeredPerson(
      'p1',
      identity('2010-07-01'),
      identity('2025-07-01'),
      grassroots('2010-07-01'),
    );
    expect(judged('E01', { person: corrected })).toMatchObject({ reason: 'service' });
  });

  it('names no earliest day, which would tell when somebody began to work', () => {
    expect(judged('E01', { person: person('2024-01-01', '2024-01-01') })).not.toHaveProperty(
      'earliest',
    );
  });

  it.each(['section-principal', 'bureau-deputy'] as const)('does not ask at %s', (rank) => {
    expect(judged('E01', { post: { rank } })).toMatchObject({ outcome: 'not-applicable' });
  });

  it.each(['division-deputy', 'division-principal'] as const)('asks at %s', (rank) => {
    expect(judged('E01', { post: { rank } })).toMatchObject({ reason: 'no-work-start' });
  });
});

describe.each([
  { rule: 'E03', target: 'division-principal', below: 'division-deputy', years: 2 },
  { rule: 'E04', target: 'division-deputy', below: 'section-principal', years: 3 },
  { rule: 'E04', target: 'bureau-deputy', below: 'division-principal', years: 3 },
] as const)('$rule, $years years as $below before $target', ({ rule, target, below, years }) => {
  const since = `${2026 - years}-03-02`;
  const at = (on: string, ...facts: readonly Fact[]) =>
    judged(rule, { person: registeredPerson('p1', ...facts), post: { rank: target }, on });
  const short = { rule, reason: 'years', facts: { years }, candidateId: 'k1' };

  it('is met on the day on which the years are complete, not the day before', () => {
    expect(at('2026-03-01', held(below, since))).toMatchObject(short);
    expect(at('2026-03-02', held(below, since))).toMatchObject({ outcome: 'met' });
    expect(at('2026-03-03', held(below, since))).toMatchObject({ outcome: 'met' });
  });

  it('adds up the posts of that rank alone', () => {
    const first = held(below, '2019-01-01', { to: '2019-12-31' });
    const other = held('section-deputy', '2020-01-01', { to: '2024-12-31' });
    const now = held(below, `${2027 - years}-03-02`);
    // The gap moves the corresponding day of the first post, whose years include 2020-02-29.
    expect(at('2026-03-02', first, other, now)).toMatchObject(short);
    expect(at('2026-03-03', first, other, now)).toMatchObject({ outcome: 'met' });
  });

  it('counts no rank without a leading post, and nothing that is only proposed', () => {
    expect(at('2026-03-02', held(below, '2010-01-01', { leading: false }))).toMatchObject(short);
    expect(
      judged(rule, {
        person: proposed(registeredPerson('p1', held(below, '2010-01-01'))),
        post: { rank: target },
      }),
    ).toMatchObject(short);
  });

  it('does not ask a person who holds the rank today, but one who held it once', () => {
    const once = held(target, '2018-01-01', { to: '2026-03-01' });
    expect(at('2026-03-01', once)).toMatchObject({ outcome: 'not-applicable' });
    expect(at('2026-03-02', once)).toMatchObject(short);
  });
});

describe('E03 and E04', () => {
  it('each ask for their own step up alone', () => {
    const none = { outcome: 'not-applicable' };
    expect(judged('E03', { post: { rank: 'division-deputy' } })).toMatchObject(none);
    expect(judged('E04', { post: { rank: 'division-principal' } })).toMatchObject(none);
  });

  it('do not ask for the lowest rank', () => {
    const lowest = judged('E04', { post: { rank: 'section-deputy' } });
    expect(lowest).toMatchObject({ outcome: 'not-applicable' });
  });
});

describe('E11, the quota of a post', () => {
  const holder = (personId: string) => ({ personId, since: '2020-01-01' });
  const other = (caseId: string) => ({ caseId, candidateId: 'k1' });

  it('is met with the last free place and not with none', () => {
    const post = { quota: 4, holders: ['a', 'b'].map(holder), reservations: [other('c2')] };
    expect(judged('E11', { post })).toMatchObject({
      outcome: 'met',
      facts: { postId: 'post1', quota: 4, filled: 2, reserved: 1, sought: 1 },
    });
    expect(
      judged('E11', { post: { ...post, holders: ['a', 'b', 'c'].map(holder) } }),
    ).toMatchObject({
      rule: 'E11',
      reason: 'over-quota',
      candidateId: 'k1',
      facts: { quota: 4, filled: 3, reserved: 1, sought: 1 },
    });
  });

  it('does not count the place that the case took before as one of another case', () => {
    const post = { quota: 1, reservations: [other('c1')] };
    expect(judged('E11', { post })).toMatchObject({ outcome: 'met', facts: { reserved: 0 } });
  });

  it('counts one place for two candidates for one post, and two where it is named twice', () => {
    const candidates = ['k1', 'k2'].map((candidateId) => ({
      candidateId,
      personId: 'p1',
      postId: 'post1',
      status: 'in' as const,
    }));
    const two = { ...proposing, candidates };
    expect(judged('E11', { state: two })).toMatchObject({ outcome: 'met', facts: { sought: 1 } });
    const twice = { ...two, posts: [{ postId: 'post1' }, { postId: 'post1' }] };
    expect(judged('E11', { state: twice })).toMatchObject({
      reason: 'over-quota',
      facts: { sought: 2 },
    });
  });

  it('is never judged on a post that nobody registered', () => {
    const candidates = proposing.candidates.map((each) => ({ ...each, postId: 'post9' }));
    expect(() => judged('E11', { state: { ...proposing, candidates } })).toThrow('registered post');
  });
});
