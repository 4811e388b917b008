import { describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { openPoints } from './explained/open-points.js';
import { effectTitles, familyOf, ruleFamilies } from './families.js';
import { ruleIds } from './ids.js';
import { ruleBook } from './rule-book.js';

const book = ruleBook(library);
const entryOf = (id: string) => book.find((each) => each.id === id)!;

describe('The book of rules', () => {
  it('has every rule once, in the order of the list', () => {
    expect(book.map(({ id }) => id)).toEqual(ruleIds);
  });

  it.each(book)('says in both languages what $id asks for', ({ predicate, shown, sealed }) => {
    for (const { zh, en } of [predicate, shown, sealed].flatMap((each) => each ?? [])) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh + en).not.toMatch(/[{}]/);
    }
  });

  it.each(book)('knows the family and the effects of $id', ({ id, family, effects, rule }) => {
    expect(Object.keys(ruleFamilies)).toContain(family);
    expect(id.startsWith(family)).toBe(true);
    expect(Object.keys(effectTitles)).toEqual(expect.arrayContaining([...effects]));
    expect(effects.length > 0).toBe(Object.keys(rule?.reasons ?? ['undecided']).length > 0);
  });

  it('says a predicate with the parameters of the rules version in force', () => {
    expect(entryOf('E01').predicate.en).toContain('5 confirmed years of service');
    expect(entryOf('E05').predicate.zh).toContain('大学专科');
    expect(entryOf('E01').versions).toEqual([
      {
        version: '2019.1',
        implementation: 1,
        parameters: { serviceYears: 5, grassrootsYears: 2 },
      },
    ]);
  });

  it('lists the newest rules version first', () => {
    const next = { version: '2019.2', rules: { M01: { implementation: 1, parameters: {} } } };
    const both = ruleBook({ ...library, manifests: [...library.manifests, next] });
    const versions = both.find(({ id }) => id === 'M01')!.versions;
    expect(versions.map(({ version }) => version)).toEqual(['2019.2', '2019.1']);
  });

  it('says where a rule is asked for: as a gate, at an act, on another stream', () => {
    const places = entryOf('B04').places;
    expect(places).toContainEqual({
      ...{ procedure: null, stream: 'meeting', step: null, act: 'enter-item', with: {} },
    });
    expect(entryOf('E11').places).toContainEqual({
      ...{ procedure: 'promotion@1', stream: null, step: 'proposal', act: null, with: {} },
    });
    const own = entryOf('E10').places.filter(({ procedure }) => procedure === 'promotion@1');
    expect(own.map(({ act }) => act)).toEqual([null, 'fix-inspection-candidates']);
  });

  it('carries the open points, each of which bears on a rule', () => {
    expect(openPoints.every(({ rules }) => rules.length > 0)).toBe(true);
    expect(entryOf('B12').openPoints.map(({ en }) => en)).toEqual([
      'withdrawal in bodies other than plenaries',
    ]);
    expect(entryOf('E01').openPoints).toEqual([]);
  });

  it('names who may waive a rule, where somebody may', () => {
    expect(entryOf('E10').waiver?.en).toContain('the superior Party committee');
    expect(entryOf('E11').waiver).toBeNull();
  });

  it('has a head for a rule that nothing decides yet', () => {
    const { rule, title, versions, cites } = entryOf('S02');
    expect(rule).toBeNull();
    expect(versions).toEqual([]);
    expect(title.en).toBe('One report, two appraisals');
    expect(cites.verified).toBe(false);
  });
});

describe('The family of a rule', () => {
  it.each([
    ['E01', 'E'],
    ['I08a', 'I'],
    ['FT13', 'FT'],
    ['SYS-21', 'SYS'],
  ] as const)('of %s is %s', (id, family) => {
    expect(familyOf(id)).toBe(family);
  });
});
