import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { commandSchema } from '@jishi/contracts';
import { allRules, ruleIds } from '@jishi/domain';
import { library } from '@jishi/procedures';
import { rulesPage } from './rules-page.js';

const rules = allRules();

it('docs/rules.md says what the rules say; `npm run docs:rules` writes it', () => {
  const page = readFileSync(new URL('../../../docs/rules.md', `file://${__dirname}/`), 'utf8');
  expect(page).toBe(rulesPage());
});

it('every rule that an engine decides is in the rules version in force, and known by its id', () => {
  const manifest = library.rules(library.currentRules)?.rules ?? {};
  const inForce = Object.keys(manifest);
  const byWordingAlone = ['SYS-02', 'SYS-08', 'SYS-20'];
  expect(rules.map(({ id }) => id).toSorted()).toEqual([...inForce, ...byWordingAlone].toSorted());
  expect(rules.every(({ id }) => ruleIds.includes(id))).toBe(true);
});

it('the form in which a person attests offers every rule that asks for it, and no other', () => {
  const schema = commandSchema('case', 'attest-rule') as unknown as {
    readonly shape: { readonly rule: { readonly options: readonly string[] } };
  };
  const attested = rules.flatMap((rule) => (rule.attested ? [rule.id] : []));
  expect([...schema.shape.rule.options].toSorted()).toEqual(attested.toSorted());
});
