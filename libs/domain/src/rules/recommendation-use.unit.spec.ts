import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  type Given,
  gate,
  sealedOf,
  stepOpened,
  type World,
} from '@jishi/test-support';

const world: World = { definition: promotion };
const candidates = [
  { candidateId: 'k1', personId: 'p1', postId: 'post1' },
  { candidateId: 'k2', personId: 'p2', postId: 'post1' },
  { candidateId: 'k3', personId: 'p3', postId: 'post2' },
];
const recorded = (type: string, data: object, on = '2026-01-23'): Given => ({
  on,
  event: { type, data: { opening: 1, ...data } },
});
const votes = (k1: number, k2: number) =>
  recorded('RecommendationTallied', {
    candidates: [
      { candidateId: 'k1', agree: k1 },
      { candidateId: 'k2', agree: k2 },
      { candidateId: 'k3', agree: 40 },
    ],
  });
const recommended = (more: object, ...events: readonly Given[]) =>
  caseSpec(world).given(
    caseOpened(['recommendation', 'inspection', 'decision'], '2026-01-05', { candidates }),
    stepOpened('recommendation', '2026-01-05'),
    ...events,
    recorded('RecommendationConcluded', {
      resultDate: '2026-01-23',
      validTo: '2027-01-23',
      directed: true,
      postIds: ['post1', 'post2'],
      ...more,
    }),
    recorded('StepClosed', { step: 'recommendation', outcome: 'completed' }),
    stepOpened('inspection', '2026-01-26'),
  );
const on = '2026-02-02';

describe('D08, a directed recommendation', () => {
  const says = (more: object) => gate(world, recommended(more).state, 'D08', { on });

  it('holds for the posts for which it was made, and no other', () => {
    expect(says({})).toEqual(['met', 'met', 'met']);
    expect(says({ postIds: ['post1'] }).toSorted()).toEqual(['block other-post', 'met', 'met']);
    expect(says({ postIds: ['post1'], directed: false })).toEqual(Array(3).fill('not-required'));
  });

  it('asks nothing where there was no recommendation', () => {
    const without = caseSpec(world).given(
      caseOpened(['inspection', 'decision'], '2026-01-05'),
      stepOpened('inspection', '2026-01-05'),
    );
    expect(gate(world, without.state, 'D08', { on })).toEqual(['not-required']);
  });
});

describe('D09, votes alone do not choose', () => {
  const says = (scenario: ReturnType<typeof recommended>) =>
    gate(world, scenario.state, 'D09', { on });

  it('asks a reason for whoever had fewer votes than another for the same post', () => {
    expect(says(recommended({}, votes(20, 21))).toSorted()).toEqual([
      'attest not-attested',
      'met',
      'met',
    ]);
    expect(says(recommended({}, votes(20, 20)))).toEqual(['met', 'met', 'met']);
    expect(says(recommended({}))).toEqual(['met', 'met', 'met']);
  });

  it('is met by the recorded reason', () => {
    const chosen = recommended({}, votes(20, 21)).after({
      act: 'attest-rule',
      data: {
        rule: 'D09',
        candidateId: 'k1',
        statement: sealedOf('statement'),
        document: sealedOf('document'),
      },
      as: 'department-head',
      on,
    });
    expect(says(chosen)).toEqual(['met', 'met', 'met']);
  });
});
