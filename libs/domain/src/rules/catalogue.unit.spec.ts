import { describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { fill, type Text } from '../shared/text.js';
import { allRules, ruleFor } from './catalogue.js';
import { type RuleId, ruleIds } from './ids.js';
import { wordsOf } from './wording.js';

const rules = allRules();
const reasons = rules.flatMap((rule) =>
  Object.entries(rule.reasons).map(([reason, wording]) => ({ id: rule.id, reason, ...wording })),
);

/** The names that a wording takes from a refusal's facts. */
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const filled = (text: Text) =>
  (['zh', 'en'] as const).map((language) => {
    const values = Object.fromEntries(namesIn(text[language]).map((name) => [name, 7] as const));
    return fill(text, language, values);
  });

describe('Every rule of the catalogue', () => {
  it('has an identifier of its own, from the closed list', () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(ruleIds).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });

  it.each(rules)('$id has a title in both languages, and somebody who can mend it', (rule) => {
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.title.en).toMatch(/^[\p{ASCII}’–]+$/u);
    expect(rule.whoCan.length).toBeGreaterThan(0);
  });

  it.each(reasons)('$id says what stands and what is needed for $reason', ({ facts, needed }) => {
    for (const text of [facts, needed]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text.en.length).toBeGreaterThan(0);
      expect(filled(text).join()).not.toMatch(/[{}]/);
    }
  });

  it.each(reasons)(
    '$id takes the same facts in both languages for $reason',
    ({ facts, needed }) => {
      for (const text of [facts, needed])
        expect(new Set(namesIn(text.en))).toEqual(new Set(namesIn(text.zh)));
    },
  );
});

describe('Every rule of a rules version', () => {
  const { version, rules: manifest } = library.rules(library.currentRules)!;

  it.each(Object.entries(manifest))(`is implemented in ${version}: %s`, (id, entry) => {
    const rule = ruleFor(id as RuleId, entry.implementation);
    expect(rule.id).toBe(id);
    expect(Object.keys(rule.parameters)).toEqual(
      expect.arrayContaining(Object.keys(entry.parameters)),
    );
  });

  it('is not found under a number that was never given', () => {
    expect(() => ruleFor('A01', 99)).toThrow('no implementation 99');
  });
});

describe('The words of a refusal', () => {
  const refusal = {
    rule: 'SYS-01',
    effect: 'block',
    reason: 'other-step',
    facts: { step: 'probation', current: 'publicity' },
    whoCan: ['officer'],
  } as const;

  it('name steps and duties, never their codes', () => {
    expect(wordsOf(refusal, 'zh')).toMatchObject({
      facts: '事项处于“任前公示”环节',
      who: '经办人',
    });
    expect(wordsOf(refusal, 'en').facts).toBe('the case stands at Pre-appointment publicity');
    const lacking = {
      ...refusal,
      rule: 'SYS-02',
      reason: 'no-grant',
      facts: { actingRole: null, roles: ['officer'] },
    };
    expect(wordsOf({ ...lacking, rule: 'SYS-02' }, 'zh').needed).toBe('下列之一的授权：经办人');
  });
});
