import { describe, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseSpec,
  registeredPerson,
  registeredPost,
  registeredUnit,
  sealedOf,
  type When,
} from '@jishi/test-support';

const persons = {
  p1: registeredPerson('p1'),
  p2: registeredPerson('p2', ['relation', { kin: 'spouse', personId: 'p1' }]),
};
const unopened = caseSpec({
  definition: promotion,
  registers: {
    persons,
    posts: { post1: registeredPost('post1') },
    units: { u1: registeredUnit('u1') },
  },
});
const open = (...people: readonly string[]): When => ({
  act: 'open-case',
  data: {
    procedure: 'promotion@1',
    unitId: 'u1',
    title: sealedOf('title'),
    posts: [{ postId: 'post1' }],
    candidates: people.map((personId) => ({ personId, postId: 'post1' })),
  },
  as: 'officer',
  on: '2026-02-11',
});

describe('When a case is opened', () => {
  it('is opened by somebody whom it is not about', () => {
    unopened.when({ ...open('p1', 'p2'), person: 'p9' }).thenRecords({ type: 'CaseOpened' });
  });

  it('is not opened by a candidate', () => {
    unopened
      .when({ ...open('p1'), person: 'p1' })
      .thenRefuses({ rule: 'SYS-05', reason: 'self', candidateId: 'k1' });
  });

  it('is not opened by a relative of a candidate', () => {
    unopened.when({ ...open('p1'), person: 'p2' }).thenRefuses({
      rule: 'SYS-05',
      reason: 'relative',
    });
  });

  it('names posts of its unit and of those below it alone', () => {
    const elsewhere = (postUnit: string) =>
      caseSpec({
        definition: promotion,
        registers: {
          persons,
          posts: { post1: registeredPost('post1', { unitId: postUnit }) },
          units: {
            u0: registeredUnit('u0'),
            u1: registeredUnit('u1', 'u0'),
            u2: registeredUnit('u2', 'u0'),
            u3: registeredUnit('u3', 'u1'),
          },
        },
      }).when(open('p1'));
    elsewhere('u3').thenRecords({ type: 'CaseOpened' });
    elsewhere('u2').thenInvalid('posts.0.postId', 'not-applicable');
    elsewhere('u0').thenInvalid('posts.0.postId', 'not-applicable');
  });

  it('names a person once for a post', () => {
    unopened.when(open('p1', 'p1')).thenInvalid('candidates.1', 'already-exists');
  });
});
