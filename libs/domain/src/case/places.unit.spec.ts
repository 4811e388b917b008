import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import { caseOpened, caseSpec, registeredPost, sealedOf, type When } from '@jishi/test-support';

const candidates = ['k1', 'k2'].map((candidateId) => ({
  candidateId,
  personId: `p-${candidateId}`,
  postId: 'post1',
}));
const withdraw = (candidateId: string): When => ({
  act: 'withdraw-candidate',
  data: { candidateId, reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-01-06',
});
const holding = (...names: readonly string[]) => {
  const reservations = names.map((candidateId) => ({ caseId: 'c1', candidateId }));
  const other = { caseId: 'c2', candidateId: 'k1' };
  const posts = { post1: registeredPost('post1', { reservations: [other, ...reservations] }) };
  return caseSpec({ definition: promotion, registers: { posts } }).given(
    caseOpened(['proposal'], '2026-01-05', { candidates }),
  );
};
const place = (type: string, candidateId: string) => ({
  type,
  data: { caseId: 'c1', candidateId },
});

describe('When a candidate leaves a case that holds one place', () => {
  it('passes the place on to the next for the post', () => {
    expect(holding('k1').when(withdraw('k1')).decision).toMatchObject({
      also: [
        {
          stream: 'post/post1',
          events: [place('PlaceReleased', 'k1'), place('PlaceReserved', 'k2')],
        },
      ],
    });
  });

  it('keeps the place where it was held in the name of another', () => {
    expect(holding('k1').when(withdraw('k2')).decision).toMatchObject({ also: [] });
    expect(holding('k2').when(withdraw('k1')).decision).toMatchObject({ also: [] });
  });

  it('frees the place with the last candidate for the post', () => {
    expect(holding('k1').after(withdraw('k2')).when(withdraw('k1')).decision).toMatchObject({
      also: [{ stream: 'post/post1', events: [place('PlaceReleased', 'k1')] }],
    });
  });

  it('takes none where the case holds none yet', () => {
    expect(holding().when(withdraw('k1')).decision).toMatchObject({ kind: 'accepted', also: [] });
  });
});
