import { describe, expect, it } from '@jest/globals';
import { placesOf } from './post.js';

const held = (personId: string) => ({ personId, since: '2020-01-01' });
const taken = (caseId: string) => ({ caseId, candidateId: 'k1' });

describe('The places of a post', () => {
  it('are what is approved, less who holds it and what open cases have taken in advance', () => {
    const post = { quota: 4, holders: [held('p1'), held('p2')], reservations: [taken('c1')] };
    expect(placesOf(post)).toEqual({ quota: 4, filled: 2, inProcess: 1, vacant: 1 });
  });

  it('are counted without what the case that asks has taken itself', () => {
    const reservations = [taken('c1'), taken('c2')];
    expect(placesOf({ quota: 2, holders: [], reservations }, 'c1').vacant).toBe(1);
  });

  it('may be fewer than none, where more hold it than were approved', () => {
    const post = { quota: 1, holders: [held('p1'), held('p2')], reservations: [] };
    expect(placesOf(post).vacant).toBe(-1);
  });
});
