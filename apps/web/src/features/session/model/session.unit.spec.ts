import { describe, expect, it } from '@jest/globals';
import { askedAddress } from './session.js';

describe('The address to return to after a sign-in', () => {
  it('is the path that was asked for', () => {
    expect(askedAddress({ to: '/cases/c7?asOf=pos:3' })).toBe('/cases/c7?asOf=pos:3');
  });

  it.each([
    null,
    undefined,
    {},
    { to: 7 },
    { to: 'https://elsewhere.example/' },
    { to: '//elsewhere.example/' },
    { to: '/\\elsewhere.example/' },
    { to: 'javascript:void 0' },
  ])('is the start page for %j', (state) => {
    expect(askedAddress(state)).toBe('/');
  });
});
