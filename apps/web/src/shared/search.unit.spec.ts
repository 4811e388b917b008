import { describe, expect, it } from '@jest/globals';
import { parseSearch, positionOf, readAsOf, stringifySearch } from './search.js';

describe('Addresses', () => {
  it('keep every parameter as the text it is', () => {
    expect(parseSearch('?unit=007&asOf=pos:3')).toEqual({ unit: '007', asOf: 'pos:3' });
    expect(stringifySearch({ asOf: 'pos:3', unit: '', view: 'stuck' })).toBe(
      '?asOf=pos:3&view=stuck',
    );
    expect(stringifySearch({})).toBe('');
  });

  it.each(['pos:1', 'pos:118', '2026-02-12T09:30:00+08:00'])('take %p as an instant', (text) => {
    expect(readAsOf(text)).toBe(text);
  });

  it.each([undefined, '', 'pos:0', 'pos:x', 'yesterday', '2026-02-12'])(
    'do not take %p',
    (text) => {
      expect(readAsOf(text)).toBeNull();
    },
  );

  it('name a position of a case', () => {
    expect(positionOf('pos:118')).toBe(118);
    expect(positionOf('2026-02-12T09:30:00+08:00')).toBeNull();
    expect(positionOf(null)).toBeNull();
  });
});
