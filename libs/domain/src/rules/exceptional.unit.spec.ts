import { describe, expect, it } from '@jest/globals';
import {
  type Given,
  heldPost,
  proposing,
  ruleOnCandidate,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { SuperiorMatter } from '../case/superior.js';

const nominated: Given = {
  on: '2026-01-06',
  event: {
    type: 'CandidateNominated',
    data: {
      opening: 1,
      candidateId: 'k1',
      nominatorType: 'organisation',
      nominator: 'u1',
      exceptional: 'outstanding',
    },
  },
};
const exceptional = proposing(nominated);
const document = sealedOf('document');
const officer = (act: string, data: object): When => ({
  act,
  data,
  as: 'officer',
  on: '2026-01-12',
});
const consented = (matter: SuperiorMatter, candidateId: string | null = 'k1') =>
  [
    officer('ask-superior', { matter, candidateId, sentOn: '2026-01-12', document }),
    officer('record-superior-reply', {
      matterId: 'm1',
      reply: 'consent',
      repliedOn: '2026-01-12',
      document,
    }),
  ] as const;
const at = (rank: Parameters<typeof heldPost>[0], from: string, more: object = {}) =>
  heldPost(rank, from, null, more);

describe('E09, who is promoted exceptionally', () => {
  const says = (...facts: Parameters<typeof ruleOnCandidate>[1]) =>
    ruleOnCandidate('E09', facts, { scenario: exceptional });

  it('is asked only of an exceptional promotion', () => {
    expect(ruleOnCandidate('E09', [at('section-principal', '2026-03-01')])).toBe('not-required');
  });

  it('is asked for where the procedure is one of exceptional promotion', () => {
    const asked = (scenario: typeof exceptional) =>
      ruleOnCandidate('E09', [at('section-principal', '2020-03-01')], {
        scenario,
        parameters: { asked: true },
      });
    expect(asked(proposing())).toBe('block no-ground');
    expect(asked(exceptional)).toBe('met');
  });

  it('came to the present rank a year before, to the day', () => {
    expect(says(at('section-principal', '2025-03-02'))).toBe('met');
    expect(says(at('section-principal', '2025-03-03'))).toBe('block recent');
    const since = at('section-principal', '2025-03-03');
    expect(says(heldPost('section-principal', '2020-01-01', '2025-03-02'), since)).toBe('met');
  });

  it('is not on probation, to its last day', () => {
    const onProbation = (probationTo: string) =>
      at('section-principal', '2025-01-01', { probationTo });
    expect(says(onProbation('2026-03-01'))).toBe('met');
    expect(says(onProbation('2026-03-02'))).toBe('block probation');
  });

  it('did not come to the present post exceptionally', () => {
    expect(says(at('section-principal', '2020-01-01', { exceptional: true }))).toBe('block again');
    expect(says(at('section-principal', '2020-01-01', { exceptional: false }))).toBe('met');
  });

  it('skips one level at most', () => {
    expect(says(at('section-deputy', '2020-01-01'))).toBe('met');
    expect(
      ruleOnCandidate('E09', [at('section-deputy', '2020-01-01')], {
        scenario: exceptional,
        post: { rank: 'division-principal' },
      }),
    ).toBe('block levels');
    expect(says()).toBe('met');
  });
});

describe('E10, consent to it', () => {
  const next = at('section-principal', '2020-01-01');
  const skipping = at('section-deputy', '2020-01-01');
  const says = (
    facts: Parameters<typeof ruleOnCandidate>[1],
    scenario = exceptional,
    before: 'inspection' | 'decision' = 'decision',
  ) => ruleOnCandidate('E10', facts, { scenario, parameters: { before } });

  it('comes before the decision, and before the inspection where a level is skipped', () => {
    expect(ruleOnCandidate('E10', [next])).toBe('not-required');
    expect(says([next])).toBe('superior no-consent');
    expect(says([next], exceptional, 'inspection')).toBe('not-required');
    expect(says([skipping], exceptional, 'inspection')).toBe('superior no-consent');
  });

  it('is for that matter, and for this candidate or the whole case', () => {
    const granted = exceptional.after(...consented('exceptional-promotion'));
    expect(says([next], granted)).toBe('met');
    expect(says([skipping], granted)).toBe('superior no-consent');
    expect(says([skipping], exceptional.after(...consented('skipped-level', null)))).toBe('met');
  });

  it('comes before the inspection where nobody was recommended', () => {
    const without = exceptional.given(
      {
        on: '2026-01-08',
        event: { type: 'StepClosed', data: { step: 'proposal', opening: 1, outcome: 'completed' } },
      },
      stepOpened('recommendation', '2026-01-08'),
      { on: '2026-01-08', event: { type: 'RecommendationNotRequired', data: { opening: 1 } } },
      {
        on: '2026-01-08',
        event: {
          type: 'StepClosed',
          data: { step: 'recommendation', opening: 1, outcome: 'completed' },
        },
      },
      stepOpened('inspection', '2026-01-08'),
    );
    expect(says([next], without, 'inspection')).toBe('superior no-consent');
    expect(says([next], without.after(...consented('no-recommendation')), 'inspection')).toBe(
      'met',
    );
  });
});

describe('The years of art. 8', () => {
  it.each(['E01', 'E04'] as const)('give way to the consent, for %s', (rule) => {
    const young = [
      heldPost('section-principal', '2025-01-01'),
      [
        'identity',
        { name: 'n', sex: 'male', birthMonth: '2000-01', workStart: '2025-01-01', partyDate: null },
      ],
    ] as const;
    expect(ruleOnCandidate(rule, young)).toMatch(/^block /);
    expect(ruleOnCandidate(rule, young, { scenario: exceptional })).toBe('superior no-consent');
    const scenario = exceptional.after(...consented('exceptional-promotion'));
    expect(ruleOnCandidate(rule, young, { scenario })).toBe('met');
  });
});
