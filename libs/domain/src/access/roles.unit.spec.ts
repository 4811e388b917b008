import { describe, expect, it } from '@jest/globals';
import { roleTitles } from './role-titles.js';
import { isGrantable, roles } from './roles.js';

describe('Every duty', () => {
  it.each(roles)('%s has a title of its own in both languages', (role) => {
    expect(roleTitles[role].zh).toMatch(/^\p{Script=Han}+$/u);
    expect(roleTitles[role].en).toMatch(/^[a-z ]+$/);
    const same = roles.filter((each) => roleTitles[each].zh === roleTitles[role].zh);
    expect(same).toEqual([role]);
  });

  it('can be granted, but for membership of a body and what the product does by itself', () => {
    expect(roles.filter((role) => !isGrantable(role))).toEqual([
      'committee-member',
      'clock',
      'policy',
      'orchestrator',
    ]);
  });
});
