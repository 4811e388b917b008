import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allRules, type RuleId, ruleBook, ruleIds } from '@jishi/domain';
import { library } from '@jishi/procedures';
import { readGolden, ruleResultsIn, unpacked } from '@jishi/test-support/golden';

/** Every checkable rule of the regulations and their companions, of fault tolerance, and of the product. */
const listed = `
  E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12
  M01 M02 M03 M04 M05 M06 M07 M08
  D01 D02 D03 D04 D05 D06 D07 D08 D09 D10
  I01 I02 I03 I04 I05 I06 I07 I08a I08b I08c I08d I09 I10 I11 I12 I13 I14
  B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 B14 B15 B16 B17
  A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12
  X01 X02 X03 X04
  R01 R02 R03 R04 R05
  S01 S02
  FT01 FT02 FT03 FT04 FT05 FT06 FT07 FT08 FT09 FT10 FT11 FT12 FT13
  SYS-01 SYS-02 SYS-03 SYS-04 SYS-05 SYS-06 SYS-07 SYS-08 SYS-09 SYS-20 SYS-21`
  .trim()
  .split(/\s+/);

/** Open: nothing decides them yet. Whoever builds one takes it off this list. */
const open: readonly string[] = ['B05', 'B15', 'S01', 'S02'];

/** The two sides of rules that lead onto a path, or that the way to a decision judges and not the decision. */
const otherSides: { readonly [rule: string]: readonly string[] } = {
  A12: ['met', 'not-applicable'],
  // An act in its place is recorded without a word on it.
  'SYS-01': ['not-met'],
  // Judged of a case that is suspended, and of no other.
  'SYS-09': ['not-met'],
  // Judged before a decision is asked for: libs/domain/src/access/may-act.unit.spec.ts, test/e2e.
  'SYS-02': [],
  'SYS-07': [],
  'SYS-08': [],
  // An answer that is no decision: libs/domain/src/case/decide.unit.spec.ts.
  'SYS-20': [],
};

/** Effects that rules have where no golden decision comes by: judged outside decisions, or as in a rule beside it (E04). */
const unseenEffects: { readonly [rule: string]: readonly string[] } = {
  E03: ['superior'],
  'SYS-02': ['block'],
  'SYS-20': ['block'],
};

const version = library.currentRules;
const golden = readGolden(join(__dirname, version));
const book = ruleBook(library);

describe('The list of rules', () => {
  it('holds every rule, and no other', () => {
    expect([...ruleIds].toSorted()).toEqual(listed.toSorted());
  });

  it('is decided whole, but for those that are open', () => {
    const missing = ruleIds.filter((id) => !allRules().some((rule) => rule.id === id));
    expect(open).toEqual(expect.arrayContaining(missing));
  });
});

describe.each(allRules())('$id', ({ id, title, reasons }) => {
  it('is worded in both languages', () => {
    const texts = [
      title,
      ...Object.values(reasons).flatMap(({ facts, needed }) => [facts, needed]),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
  });

  it('is in docs/rules.md', () => {
    const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');
    expect(page).toContain(`\n## ${id} ${title.zh} ${title.en}\n`);
  });

  it('is explained with the effects that it has in decisions', () => {
    const said = saidOf(id).map((each) => JSON.parse(each) as Said);
    const effects = said.flatMap(({ effect, outcome }) =>
      outcome === 'warned' ? ['warn'] : (effect ?? []),
    );
    const { effects: explained } = book.find((each) => each.id === id) ?? { effects: [] };
    const all = new Set([...effects, ...(unseenEffects[id] ?? [])]);
    expect([...all].toSorted()).toEqual([...explained].toSorted());
  });

  it('has golden decisions on both sides', () => {
    const sides = sidesOf(id);
    expect(sides).toEqual(expect.arrayContaining([...(otherSides[id] ?? ['met', 'not-met'])]));
  });
});

interface Said {
  readonly effect?: string;
  readonly outcome?: string;
}

function saidOf(id: RuleId): readonly string[] {
  const lines = (golden.lines.get(id) ?? []).map((text) => unpacked(text, golden.parts));
  return lines.flatMap(ruleResultsIn).flatMap(({ rule, said }) => (rule === id ? [said] : []));
}

function sidesOf(id: RuleId): readonly string[] {
  const lines = (golden.lines.get(id) ?? []).map((text) => unpacked(text, golden.parts));
  return lines.flatMap(ruleResultsIn).flatMap(({ rule, side }) => (rule === id ? [side] : []));
}
