import { describe, expect, it } from '@jest/globals';
import { addressOfDraft, draftedCases, latestFirst } from './draft-line.js';

const line = (things: string, id: string, savedAt = '') => ({ things, id, act: 'do', savedAt });

describe('The list of drafts', () => {
  it('leads to the form of each, also of what the act would begin', () => {
    expect(addressOfDraft(line('cases', 'c1'))).toBe('/cases/c1/acts/do');
    expect(addressOfDraft(line('people', 'new'))).toBe('/people/new');
  });

  it('shows the last one first', () => {
    const items = [line('cases', 'a', '2026-03-01'), line('cases', 'b', '2026-03-02')];
    expect(latestFirst(items).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('names each case once', () => {
    const items = [
      line('cases', 'a'),
      line('cases', 'a'),
      line('cases', 'new'),
      line('posts', 'p'),
    ];
    expect(draftedCases(items)).toEqual(['a']);
  });
});
