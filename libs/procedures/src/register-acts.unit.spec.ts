import { describe, expect, it } from '@jest/globals';
import { commandSchemas } from '@jishi/contracts';
import { aggregates, roleTitles, titleOf } from '@jishi/domain';
import { registerActs } from './register-acts.js';

const prefixes = Object.keys(registerActs);
const actsOf = (prefix: string) => Object.keys(registerActs[prefix] ?? {});

describe('When an act is given on a stream that no procedure governs', () => {
  it('is one of a kind of stream that there is, each with every command that begins it', () => {
    const begun = prefixes.flatMap((prefix) => aggregates[prefix]?.creates ?? [`no ${prefix}`]);
    expect(begun.filter((act) => !prefixes.some((prefix) => actsOf(prefix).includes(act)))).toEqual(
      [],
    );
  });

  it.each(prefixes)('has roles, a shape on the wire and a name: %s', (prefix) => {
    const acts = actsOf(prefix);
    expect(Object.keys(commandSchemas[prefix] ?? {}).toSorted()).toEqual(acts.toSorted());
    for (const act of acts) {
      expect(titleOf(act)).toBeDefined();
      expect(registerActs[prefix]?.[act]?.roles.every((role) => role in roleTitles)).toBe(true);
      expect(registerActs[prefix]?.[act]?.roles).not.toHaveLength(0);
    }
  });

  it('leaves no command of the wire without a line', () => {
    expect(
      Object.keys(commandSchemas)
        .filter((prefix) => prefix !== 'case')
        .toSorted(),
    ).toEqual(prefixes.toSorted());
    expect(prefixes).not.toContain('case');
  });
});
