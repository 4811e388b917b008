import { describe, expect, it } from '@jest/globals';
import {
  atDecision,
  bySecretary,
  conclude,
  enterItem,
  introduce,
  memberIds,
  opinion,
  registeredPost,
  roster,
  sealedOf,
  sittingCalled,
  sittingOpen,
} from '@jishi/test-support';
import { isMajority, majorityOf } from '../meeting/counts.js';
import { leastOf } from '../shared/fraction.js';

const twoThirds = { num: 2, den: 3 };
const worked: readonly (readonly [number, number, number])[] = [
  [7, 5, 4],
  [9, 6, 5],
  [10, 7, 6],
  [11, 8, 6],
  [12, 8, 7],
  [13, 9, 7],
  [15, 10, 8],
];
const sizes = Array.from({ length: 28 }, (_, index) => index + 3);

/** The last `present` members state their opinions, the first `agreeing` of them in favour. */
function vote(size: number, present: number, agreeing: number) {
  return memberIds(size)
    .slice(size - present)
    .toReversed()
    .map((personId, index) => opinion(personId, index < agreeing ? 'agree' : 'disagree'));
}

describe('B06, the quorum', () => {
  it.each(worked)('asks of a body of %i for %i', (size, quorum) => {
    expect(leastOf(size, twoThirds)).toBe(quorum);
  });

  it.each(sizes)('is reached by a body of %i at two thirds and not one below', (size) => {
    const quorum = leastOf(size, twoThirds);
    expect(3 * quorum).toBeGreaterThanOrEqual(2 * size);
    expect(3 * (quorum - 1)).toBeLessThan(2 * size);
    sittingOpen(size, quorum).when(introduce).thenRecords({ type: 'ItemIntroduced' });
    sittingOpen(size, quorum - 1)
      .when(introduce)
      .thenRefuses({
        rule: 'B06',
        reason: 'below-quorum',
        facts: { fullMembership: size, present: quorum - 1, recused: 0, needed: quorum },
      });
  });

  it('does not count a recused member', () => {
    const withdraw = bySecretary('withdraw-member', {
      itemId: 'i1',
      personId: 'm9',
      declaration: sealedOf('why'),
    });
    sittingOpen(9, 7).after(withdraw).when(introduce).thenRecords({ type: 'ItemIntroduced' });
    sittingOpen(9, 6)
      .after(withdraw)
      .when(introduce)
      .thenRefuses({ rule: 'B06', reason: 'below-quorum', facts: { present: 6, recused: 1 } });
  });

  it('needs a roster', () => {
    sittingCalled(9)
      .after(enterItem)
      .when(introduce)
      .thenRefuses({ rule: 'B06', reason: 'no-roster' });
  });
});

describe('B09, the majority', () => {
  it.each(worked)('asks of a body of %i, quorum %i, for %i in favour', (size, _quorum, pass) => {
    expect(majorityOf(size)).toBe(pass);
  });

  it.each(sizes)('passes in a body of %i with more than half of the full membership', (size) => {
    const pass = majorityOf(size);
    expect(isMajority(pass, size)).toBe(true);
    expect(isMajority(pass - 1, size)).toBe(false);
  });

  it.each([
    [4, 'not-passed'],
    [5, 'passed'],
  ])('with nine members and six present, %i in favour mean %s', (agree, result) => {
    sittingOpen(9, 6)
      .after(introduce, ...vote(9, 6, agree))
      .when(conclude)
      .thenRecords({
        type: 'ItemConcluded',
        data: {
          result,
          counts: {
            fullMembership: 9,
            present: 6,
            recused: 0,
            agree,
            disagree: 6 - agree,
            defer: 0,
          },
          decidedOn: '2026-02-11',
        },
      });
  });
});

describe('B07, opinions', () => {
  const open = sittingOpen(7, 7).after(introduce);

  it('keeps the principal for last', () => {
    open
      .after(...vote(7, 5, 5))
      .when(opinion('m1', 'agree'))
      .thenRefuses({ rule: 'B07', reason: 'principal-last', facts: { left: 1 } });
    open
      .after(...vote(7, 6, 6))
      .when(opinion('m1', 'agree'))
      .thenRecords({ type: 'OpinionStated', data: { personId: 'm1', opinion: 'agree' } });
  });

  it('takes one opinion of each', () => {
    open
      .after(opinion('m2', 'agree'))
      .when(opinion('m2', 'disagree'))
      .thenRefuses({ rule: 'B07', reason: 'spoken' });
  });

  it('does not count before everybody has spoken', () => {
    open
      .after(...vote(7, 6, 6))
      .when(conclude)
      .thenRefuses(
        { rule: 'B07', reason: 'incomplete', facts: { left: 1 } },
        { rule: 'B14', reason: 'uncounted', facts: { voters: 7, counted: 6 } },
      );
    open
      .after(...vote(7, 7, 4))
      .when(conclude)
      .thenRecords({ type: 'ItemConcluded' });
  });

  it('does not count a ballot that was not recorded', () => {
    sittingOpen(7, 7, { method: 'paper-ballot' })
      .after(introduce)
      .when(conclude)
      .thenRefuses(
        { rule: 'B07', reason: 'no-ballot' },
        { rule: 'B14', reason: 'uncounted', facts: { voters: 7, counted: 0 } },
      );
  });
});

describe('B08, one person at a time', () => {
  it('introduces nobody before the day of the meeting', () => {
    sittingOpen(7, 7)
      .when({ ...introduce, on: '2026-02-10' })
      .thenRefuses({
        rule: 'B08',
        reason: 'before-meeting',
        facts: { heldOn: '2026-02-11', today: '2026-02-10' },
        earliest: '2026-02-11',
      });
  });

  it('hears no opinion on a person who was not introduced', () => {
    sittingOpen(7, 7)
      .when(opinion('m2', 'agree'))
      .thenRefuses({ rule: 'B08', reason: 'not-introduced' });
  });

  it('introduces the next person once the one before has a result', () => {
    const posts = { post1: registeredPost('post1', { quota: 2 }) };
    const cases = { c1: atDecision(2).state };
    const two = sittingCalled(7, { registers: { cases, posts } }).after(
      enterItem,
      { ...enterItem, data: { ...enterItem.data, candidateId: 'k2' } },
      roster(7, 7),
      introduce,
    );
    const second = bySecretary('introduce-item', { itemId: 'i2' });
    two.when(second).thenRefuses({ rule: 'B08', reason: 'other-item', facts: { otherItem: 'i1' } });
    const postpone = bySecretary('postpone-item', {
      itemId: 'i1',
      reason: sealedOf('why'),
    });
    two
      .after(postpone)
      .when(second)
      .thenRecords({ type: 'ItemIntroduced', data: { itemId: 'i2' } });
  });
});
