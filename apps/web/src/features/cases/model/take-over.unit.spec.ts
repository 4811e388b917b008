import { describe, expect, it } from '@jest/globals';
import { isPastAct } from './take-over.js';

const taken = (handedOverAt: string | null) => ({
  takeOver: { reached: 'inspection' as const, handedOverAt, gaps: [] },
});

describe('An act of a case that was taken over', () => {
  it('was done on paper until the hand-over', () => {
    expect(isPastAct(taken(null), 'record-analysis')).toBe(true);
    expect(isPastAct(taken('2026-03-02T01:12:00Z'), 'record-analysis')).toBe(false);
    expect(isPastAct({ takeOver: null }, 'record-analysis')).toBe(false);
  });

  it('is done here where it is about the case as it stands now', () => {
    expect(isPastAct(taken(null), 'hand-over-case')).toBe(false);
    expect(isPastAct(taken(null), 'suspend-case')).toBe(false);
  });
});
