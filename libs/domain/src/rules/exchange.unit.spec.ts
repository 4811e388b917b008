import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  gate,
  heldPost,
  type KnownFact,
  registeredPerson,
  registeredPost,
  ruleOnCandidate,
  stepOpened,
} from '@jishi/test-support';
import type { Rank } from '../shared/ranks.js';

describe('X01, ten years in one post', () => {
  const since = (from: string, to: string | null = null, postId: string | null = 'post9') =>
    heldPost('division-deputy', from, to, { postId });

  it('warns that an exchange is due, to the day', () => {
    expect(ruleOnCandidate('X01', [since('2016-03-02')])).toBe('warned due');
    expect(ruleOnCandidate('X01', [since('2016-03-03')])).toBe('met');
    const both = [since('2010-01-01', '2015-12-31'), since('2018-01-01')];
    expect(ruleOnCandidate('X01', both)).toBe('warned due');
  });

  it('says nothing of a post that was left, or that is in no register', () => {
    expect(ruleOnCandidate('X01', [since('2000-01-01', '2026-03-01')])).toBe('met');
    expect(ruleOnCandidate('X01', [since('2000-01-01', null, null)])).toBe('met');
  });
});

describe('X02, consecutive terms', () => {
  const term = (from: string, postId = 'post1') =>
    heldPost('division-deputy', from, null, { postId });

  it('ends with the second', () => {
    expect(ruleOnCandidate('X02', [term('2016-01-01')])).toBe('met');
    expect(ruleOnCandidate('X02', [term('2016-01-01'), term('2021-01-01')])).toBe('block terms');
    expect(ruleOnCandidate('X02', [term('2016-01-01'), term('2021-01-01', 'post2')])).toBe('met');
  });
});

describe('X03, relatives', () => {
  const related: KnownFact = ['relation', { kin: 'spouse', personId: 'p2' }];
  const posts = { post2: registeredPost('post2') };
  const spouse = (postId: string | null, to: string | null = null) => ({
    p2: registeredPerson('p2', heldPost('section-deputy', '2020-01-01', to, { postId })),
  });

  it('do not hold posts of one unit', () => {
    expect(ruleOnCandidate('X03', [related], { posts, others: spouse('post2') })).toBe(
      'block relative',
    );
    expect(ruleOnCandidate('X03', [], { posts, others: spouse('post2') })).toBe('met');
  });

  it('may in another unit, outside the register, or when one has left', () => {
    const elsewhere = { post2: registeredPost('post2', { unitId: 'u2' }) };
    expect(ruleOnCandidate('X03', [related], { posts: elsewhere, others: spouse('post2') })).toBe(
      'met',
    );
    expect(ruleOnCandidate('X03', [related], { posts, others: spouse(null) })).toBe('met');
    expect(ruleOnCandidate('X03', [related], { posts, others: spouse('post9') })).toBe('met');
    const left = { posts, others: spouse('post2', '2026-03-01') };
    expect(ruleOnCandidate('X03', [related], left)).toBe('met');
  });
});

describe('X04, both principals of a place', () => {
  const says = (...ranks: readonly Rank[]) => {
    const posts = ranks.map((rank, index) => registeredPost(`post${index + 1}`, { rank }));
    const state = caseSpec({ definition: promotion }).given(
      caseOpened(['proposal', 'decision'], '2026-01-05', {
        posts: posts.map(({ postId }) => ({ postId })),
      }),
      stepOpened('proposal', '2026-01-05'),
    ).state;
    const registers = { posts: Object.fromEntries(posts.map((post) => [post.postId, post])) };
    return gate({ definition: promotion, registers }, state, 'X04', { on: '2026-03-02' })[0];
  };

  it('are generally not moved together', () => {
    expect(says('division-principal', 'division-principal')).toBe('warned both');
    expect(says('division-principal', 'division-deputy')).toBe('met');
    expect(says('division-deputy', 'division-deputy')).toBe('not-required');
  });
});
