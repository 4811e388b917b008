import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import { caseOpened, caseSpec, sealedOf, stepOpened } from './case-spec.js';
import type { When } from './world.js';

const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const standing = caseSpec({ definition: { ...promotion, steps } }).given(
  caseOpened(['publicity'], '2026-02-11'),
  stepOpened('publicity', '2026-02-11'),
);
const post: When = {
  act: 'post-publicity-notice',
  data: { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
  as: 'officer',
  on: '2026-02-12',
};

describe('When a scenario of a case is told', () => {
  it('stands on the events given', () => {
    expect(standing.state).toMatchObject({
      status: 'open',
      version: 2,
      caseId: 'c1',
      runs: [{ kind: 'publicity', status: 'open' }],
    });
  });

  it('records what the case decides', () => {
    standing.when(post).thenRecords({ type: 'PublicityNoticePosted' });
  });

  it('fails where the case decides otherwise than expected', () => {
    const early = standing.when({ ...post, data: { ...post.data, startsOn: '2026-02-10' } });
    expect(() => early.thenRecords({ type: 'PublicityNoticePosted' })).toThrow('before-decision');
    expect(() => {
      standing.when(post).thenRefuses({ rule: 'A02', reason: 'before-decision' });
    }).toThrow('not refused');
  });

  it('gives every name a sealed content of its own, in the form of the record', () => {
    expect(sealedOf('notice')).not.toEqual(sealedOf('proof'));
    expect(sealedOf('notice').ref).toMatch(/^v_[a-z2-7]{26}$/);
    expect(sealedOf('notice').hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
