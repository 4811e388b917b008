import { describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { caseOutcomes, stepKinds } from './case-kinds.js';

describe('What a definition may name', () => {
  it('calls every end of a case by words in both languages', () => {
    for (const { zh, en } of Object.values(caseOutcomes)) {
      expect(zh).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('has every kind of step once, and each in some procedure', () => {
    expect(new Set(stepKinds).size).toBe(stepKinds.length);
    const used = library.procedures.flatMap(({ steps }) => steps.map(({ kind }) => kind));
    expect(stepKinds.filter((kind) => !used.includes(kind))).toEqual([]);
  });
});
