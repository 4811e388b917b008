import { describe, expect, it } from '@jest/globals';
import {
  atDecision,
  enterItem,
  registeredBody,
  registeredPost,
  sittingCalled,
} from '@jishi/test-support';

/** A sitting of b1 on a post that the matrix gives to this body, if to any. */
function sitting(decidedBy: string | null, plenary = false) {
  const named = decidedBy === null ? {} : { decidedBy: { bodyId: decidedBy } };
  const posts = { post1: registeredPost('post1', { plenary, ...named }) };
  const bodies = { b1: registeredBody(7) };
  const cases = { c1: atDecision(1, { registers: { posts } }).state };
  return sittingCalled(7, { registers: { posts, bodies, cases } });
}

const asNomination = { ...enterItem, data: { ...enterItem.data, track: 'nomination' } };

describe('B17, the body that decides on a post', () => {
  it('is the one that the authority matrix names', () => {
    sitting('b1').when(enterItem).thenRecords({ type: 'ItemEntered' });
    sitting('b2')
      .when(enterItem)
      .thenRefuses({ rule: 'B17', reason: 'other-body', facts: { bodyId: 'b2' } });
  });

  it('is any where the matrix names none', () => {
    expect(sitting(null).when(enterItem).decision).toMatchObject({ kind: 'accepted' });
  });

  it('may be the standing committee that nominates for the plenary, and no other than by its track', () => {
    sitting('b2', true).when(asNomination).thenRecords({ type: 'ItemEntered' });
    sitting('b2', true)
      .when(enterItem)
      .thenRefuses({ rule: 'B05', reason: 'no-track' }, { rule: 'B17', reason: 'other-body' });
    sitting('b2').when(asNomination).thenRefuses({ rule: 'B17', reason: 'other-body' });
  });
});
