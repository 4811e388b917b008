import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import type { Wait } from '../shared/step-module.js';
import { byThoseWhoMay } from './who-brings.js';

const wait: Wait = {
  cause: 'document',
  who: ['officer'],
  rule: 'SYS-01',
  what: 'gap',
  act: 'nominate',
};
const who = (...roles: readonly Role[]) =>
  byThoseWhoMay(wait, { nominate: { roles, rules: [] } }).who;

describe('Who brings what a case waits for', () => {
  it('is who may do the act in its procedure, of those named by its article', () => {
    expect(who('officer', 'report-intake')).toEqual(['officer']);
    expect(who('report-intake', 'manager')).toEqual(['report-intake', 'manager']);
  });

  it('is who is named where the product acts by itself, or no act is named', () => {
    expect(who('policy')).toEqual(['officer']);
    expect(byThoseWhoMay(wait, {})).toBe(wait);
  });
});
