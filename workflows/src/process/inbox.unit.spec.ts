import { describe, expect, it } from '@jest/globals';
import { createInbox } from './inbox.js';

describe('The inbox of a run', () => {
  it('has news only behind the version that was seen', () => {
    const inbox = createInbox();
    inbox.put(4);
    expect([3, 4, 5].map(inbox.hasNews)).toEqual([true, false, false]);
  });

  it('takes doubled and reordered nudges for one', () => {
    const inbox = createInbox();
    for (const version of [4, 2, 4, 3]) inbox.put(version);
    expect(inbox.hasNews(3)).toBe(true);
    expect(inbox.hasNews(4)).toBe(false);
  });

  it('asks for one more reading when something beside the stream moved', () => {
    const inbox = createInbox();
    inbox.put(null);
    expect(inbox.hasNews(9)).toBe(true);
    inbox.beginReading();
    expect(inbox.hasNews(9)).toBe(false);
  });
});
