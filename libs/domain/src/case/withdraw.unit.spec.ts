import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  registeredPerson,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { blockedOn } from './blocked-on.js';

const on = '2026-02-12';
const order = promotion.steps.map(({ kind }) => kind);
const candidates = ['1', '2'].map((number) => ({
  candidateId: `k${number}`,
  personId: `p${number}`,
  postId: 'post1',
}));
const reservations = [{ caseId: 'c1', candidateId: 'k1' }];
const registers = {
  posts: { post1: registeredPost('post1', { reservations }) },
  persons: { p1: registeredPerson('p1'), p2: registeredPerson('p2') },
};
const leave = (candidateId: string): When => ({
  act: 'withdraw-candidate',
  data: { candidateId, reason: sealedOf('reason') },
  as: 'department-head',
  on,
});

describe('A candidate who leaves', () => {
  it.each(order)('at the step %s leaves the others in it, and the case waits as before', (kind) => {
    const rest = order.slice(order.indexOf(kind));
    const scene = caseSpec({ definition: promotion, registers }).given(
      caseOpened(rest, '2026-02-06', { candidates }),
      stepOpened(kind, '2026-02-06'),
    );
    const before = blockedOn(scene.state, promotion);
    const outcome = scene.when(leave('k1'));
    expect(outcome.decision).toMatchObject({
      also: [
        {
          stream: 'post/post1',
          events: [
            { type: 'PlaceReleased' },
            { type: 'PlaceReserved', data: { candidateId: 'k2' } },
          ],
        },
      ],
    });
    const one = outcome.thenRecords({ type: 'CandidateWithdrawn', data: { candidateId: 'k1' } });
    const { facts: _before, ...waited } = before ?? { facts: {} };
    expect(blockedOn(one.state, promotion)).toMatchObject(waited);
    const none = one.after(leave('k2'));
    expect(blockedOn(none.state, promotion)).toMatchObject({
      what: 'nobody',
      act: 'end-case',
      who: ['department-head'],
    });
    none.when(leave('k2')).thenInvalid('candidateId', 'unknown');
  });
});
