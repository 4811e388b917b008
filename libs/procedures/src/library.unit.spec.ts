import { describe, expect, it } from '@jest/globals';
import { caseKinds, procedureVersion } from '@jishi/domain';
import { library, offeredOn } from './library.js';

describe('What is shipped', () => {
  it('is for teaching on a simulated store alone', () => {
    const versions = (simulated: boolean) =>
      offeredOn({ simulated }).procedures.map(procedureVersion);
    expect(versions(true)).toEqual(library.procedures.map(procedureVersion));
    expect(versions(true)).toContain('teaching@1');
    expect(versions(false)).toEqual(versions(true).filter((each) => each !== 'teaching@1'));
  });

  it('has one procedure for each kind of case, with a title in both languages', () => {
    const kinds = library.procedures.map(({ caseKind }) => caseKind);
    expect(kinds.toSorted()).toEqual(Object.keys(caseKinds).toSorted());
    for (const { title } of library.procedures)
      expect([title.zh, title.en].every((text) => text.length > 0)).toBe(true);
  });

  it('lets every case rest, go on, be moved and be ended by a person of its own', () => {
    for (const { acts } of library.procedures) {
      const { roles = [] } = acts['suspend-case'] ?? {};
      expect(roles).toHaveLength(1);
      for (const act of ['resume-case', 'end-case', 'move-procedure'])
        expect(acts[act]?.roles).toEqual(roles);
    }
  });

  it('names each step once, and asks for nothing twice at one place', () => {
    for (const { steps } of library.procedures) {
      const kinds = steps.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      const places = steps.flatMap(({ gates, acts }) => [
        gates,
        ...Object.values(acts).map(({ rules }) => rules),
      ]);
      for (const uses of places) {
        const rules = uses.map((use) => JSON.stringify(use));
        expect(new Set(rules).size).toBe(rules.length);
      }
    }
  });
});
