import { describe, expect, it } from '@jest/globals';
import { distinct } from './distinct.js';

describe('Options of the same name', () => {
  it('are told apart by their ids, and the others stay as they are', () => {
    const options = [
      { value: 'p1', label: '王岚' },
      { value: 'p2', label: '王岚' },
      { value: 'p3', label: '李浩' },
    ];
    expect(distinct(options).map(({ label }) => label)).toEqual(['王岚 · p1', '王岚 · p2', '李浩']);
  });
});
