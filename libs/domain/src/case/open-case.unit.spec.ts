import { describe, expect, it } from '@jest/globals';
import { faultTolerance, promotion } from '@jishi/procedures';
import {
  caseSpec,
  registeredPerson,
  registeredPost,
  registeredUnit,
  sealedOf,
  type When,
} from '@jishi/test-support';
import { forPost } from './state.js';

const registers = {
  units: { u1: registeredUnit('u1') },
  posts: { post1: registeredPost('post1') },
  persons: { p1: registeredPerson('p1'), p2: registeredPerson('p2') },
};
const aboutPosts = caseSpec({ definition: promotion, registers });
const aboutPerson = caseSpec({
  definition: { ...promotion, caseKind: 'fault-tolerance' },
  registers,
});
const concerned = { personId: 'p1', postId: null };
const opening = (more: object): When => ({
  act: 'open-case',
  data: {
    procedure: 'promotion@1',
    unitId: 'u1',
    title: sealedOf('title'),
    posts: [],
    candidates: [],
    ...more,
  },
  as: 'officer',
  on: '2026-02-12',
});

describe('When a case is opened about posts', () => {
  it('names one at least', () => {
    aboutPosts.when(opening({})).thenInvalid('posts', 'not-applicable');
  });

  it('names a post for each candidate', () => {
    aboutPosts
      .when(opening({ posts: [{ postId: 'post1' }], candidates: [concerned] }))
      .thenInvalid('candidates.0.postId', 'not-applicable');
  });
});

describe('When a case is opened about a person', () => {
  it('is about one person who seeks no post', () => {
    aboutPerson.when(opening({ candidates: [concerned] })).thenRecords({
      type: 'CaseOpened',
      data: { posts: [], candidates: [{ candidateId: 'k1', personId: 'p1', postId: null }] },
    });
  });

  it('is about nobody else', () => {
    const others = { ...concerned, personId: 'p2' };
    aboutPerson.when(opening({})).thenInvalid('candidates', 'not-applicable');
    aboutPerson
      .when(opening({ candidates: [concerned, others] }))
      .thenInvalid('candidates', 'not-applicable');
  });

  it('names no post', () => {
    aboutPerson
      .when(opening({ posts: [{ postId: 'post1' }], candidates: [concerned] }))
      .thenInvalid('posts', 'not-applicable');
    aboutPerson
      .when(opening({ candidates: [{ personId: 'p1', postId: 'post1' }] }))
      .thenInvalid('candidates.0', 'unknown');
  });

  it('is not taken over from paper where the procedure knows no hand-over', () => {
    caseSpec({ definition: faultTolerance, registers })
      .when(opening({ candidates: [concerned], reached: 'tolerance-reply' }))
      .thenInvalid('reached', 'not-applicable');
  });

  it('is closed to the person himself from the first act (SYS-05)', () => {
    aboutPerson
      .when({ ...opening({ candidates: [concerned] }), person: 'p1' })
      .thenRefuses({ rule: 'SYS-05', reason: 'self', candidateId: 'k1' });
  });

  it('has nobody whom a rule about a post could be asked of', () => {
    const candidate = { candidateId: 'k1', status: 'in' as const, ...concerned };
    expect(() => forPost(candidate)).toThrow('k1 is a candidate for no post');
  });
});
