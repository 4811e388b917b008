import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import { caseOutcomes, stepKinds } from './case-kinds.js';
import { rolesOnCase } from './definition.js';

describe('What a definition may name', () => {
  it('calls every end of a case by words in both languages', () => {
    for (const { zh, en } of Object.values(caseOutcomes)) {
      expect(zh).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('gives an act on the case to its roles, and one that it does not have to nobody', () => {
    expect(rolesOnCase(promotion, 'void-decision')).toEqual(['department-head']);
    expect(rolesOnCase({ ...promotion, acts: {} }, 'void-decision')).toEqual([]);
  });

  it('has every kind of step once, and each in some procedure', () => {
    expect(new Set(stepKinds).size).toBe(stepKinds.length);
    const used = library.procedures.flatMap(({ steps }) => steps.map(({ kind }) => kind));
    expect(stepKinds.filter((kind) => !used.includes(kind))).toEqual([]);
  });
});
