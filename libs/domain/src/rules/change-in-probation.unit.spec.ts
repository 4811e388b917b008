import { describe, expect, it } from '@jest/globals';
import { heldPost, ruleOnCandidate } from '@jishi/test-support';

describe('A11, during probation', () => {
  const onProbation = (probationTo: string, to: string | null = null) =>
    heldPost('section-principal', '2025-03-02', to, { probationTo });

  it('nobody changes his post, to its last day', () => {
    expect(ruleOnCandidate('A11', [onProbation('2026-03-02')])).toBe('block probation');
    expect(ruleOnCandidate('A11', [onProbation('2026-03-01')])).toBe('met');
    expect(ruleOnCandidate('A11', [onProbation('2026-03-31', '2026-03-01')])).toBe('met');
    expect(ruleOnCandidate('A11', [heldPost('section-principal', '2026-03-01')])).toBe('met');
  });
});

describe('A12, coming back to a former level', () => {
  const led = (to: string | null) => heldPost('division-deputy', '2015-01-01', to);
  const without = heldPost('division-deputy', '2020-01-01', null, { leading: false });

  it('is no reason for a second probation', () => {
    expect(ruleOnCandidate('A12', [led('2019-12-31'), without])).toBe('met');
    expect(ruleOnCandidate('A12', [led('2026-03-01')])).toBe('met');
  });

  it('is none of one who still leads, or never led there', () => {
    expect(ruleOnCandidate('A12', [led(null)])).toBe('not-required');
    expect(ruleOnCandidate('A12', [without])).toBe('not-required');
    const now = heldPost('section-principal', '2020-01-01');
    expect(ruleOnCandidate('A12', [led('2019-12-31'), now])).toBe('not-required');
  });
});
