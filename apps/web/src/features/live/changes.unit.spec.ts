import { describe, expect, it, jest } from '@jest/globals';
import { createChangeCounter, idOf, prefixOf } from './changes.js';

const change = (stream: string, version = 1) => ({ stream, version, type: 'Any' });

describe('Counting changes for a list', () => {
  it('counts a thing once, however often it moves', () => {
    const counter = createChangeCounter();
    counter.take(change('case/a', 1));
    counter.take(change('case/a', 2));
    counter.take(change('case/b', 1));
    counter.take(change('person/p', 1));
    expect(counter.count('case')).toBe(2);
    expect(counter.count('post')).toBe(0);
  });

  it('starts anew once the list has been shown', () => {
    const counter = createChangeCounter();
    counter.take(change('case/a'));
    counter.clear('case');
    expect(counter.count('case')).toBe(0);
  });

  it('tells those who listen, and nobody who has left', () => {
    const counter = createChangeCounter();
    const listener = jest.fn();
    const leave = counter.subscribe(listener);
    counter.take(change('case/a'));
    leave();
    counter.take(change('case/b'));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('takes a stream apart', () => {
    expect([prefixOf('case/a'), idOf('case/a')]).toEqual(['case', 'a']);
    expect([prefixOf('clock'), idOf('clock')]).toEqual(['clock', '']);
  });
});
