import { describe, expect, it } from '@jest/globals';
import { isForTheList, rowAfter, toggled } from './selection.js';

const plain = { isComposing: false, ctrlKey: false, metaKey: false, altKey: false };
const body = { tagName: 'BODY' };

describe('The rows of a list', () => {
  it('are chosen and left by the same key', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('are walked with j and k, within the list', () => {
    expect(rowAfter('j', -1, 3)).toBe(0);
    expect(rowAfter('j', 2, 3)).toBe(2);
    expect(rowAfter('k', 0, 3)).toBe(0);
    expect(rowAfter('x', 1, 3)).toBe(1);
  });
});

describe('A key', () => {
  it('acts on the list where nothing else takes letters', () => {
    expect(isForTheList({ ...plain, key: 'x' }, body)).toBe(true);
    expect(isForTheList({ ...plain, key: 'x' }, { tagName: 'INPUT', type: 'checkbox' })).toBe(true);
    expect(isForTheList({ ...plain, key: 'Enter' }, body)).toBe(true);
  });

  it.each([
    [
      { ...plain, key: 'x' },
      { tagName: 'INPUT', type: 'search' },
    ],
    [{ ...plain, key: 'j' }, { tagName: 'TEXTAREA' }],
    [
      { ...plain, key: 'x' },
      { tagName: 'DIV', isContentEditable: true },
    ],
    [{ ...plain, key: 'x', isComposing: true }, body],
    [{ ...plain, key: 'k', ctrlKey: true }, body],
    [{ ...plain, key: 'Enter' }, { tagName: 'A' }],
    [{ ...plain, key: 'q' }, body],
  ])('%j does nothing there at %j', (event, target) => {
    expect(isForTheList(event, target)).toBe(false);
  });
});
