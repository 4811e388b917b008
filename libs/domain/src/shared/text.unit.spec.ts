import { describe, expect, it } from '@jest/globals';
import { fill } from './text.js';

const text = { zh: '{what}：{names}', en: '{what}: {names}' };

describe('When values are put into a wording', () => {
  it('joins a list by the comma of the language', () => {
    const values = { what: 3, names: ['甲', '乙'] };
    expect(fill(text, 'zh', values)).toBe('3：甲、乙');
    expect(fill(text, 'en', values)).toBe('3: 甲, 乙');
  });

  it('puts what is absent, true or false into words', () => {
    expect(fill(text, 'zh', { what: null, names: [true, false] })).toBe('未记录：是、否');
    expect(fill(text, 'en', { what: null, names: [true, false] })).toBe('not recorded: yes, no');
  });

  it('leaves a name without a value to be seen', () => {
    expect(fill(text, 'en', { what: 'list' })).toBe('list: {names}');
  });
});
