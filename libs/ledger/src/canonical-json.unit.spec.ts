import { readFileSync } from 'node:fs';
import type { Json } from '@jishi/domain';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/canonical.json', import.meta.url), 'utf8'),
) as {
  why: string;
  value: Json;
  text: string;
}[];

describe('canonical JSON', () => {
  it.each(vectors)('is the text of RFC 8785: $why', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('doesn’t depend on the order of keys, and reads back as the same value', () => {
    const clean = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\u'));
    fc.assert(
      fc.property(clean, (value) => {
        const text = canonicalJson(value as Json);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
        expect(canonicalJson(reversed(value as Json))).toBe(text);
      }),
    );
  });

  it.each([
    ['half of a surrogate pair', { a: ['x\ud800y'] }, 'lone-surrogate', '$.a[0]'],
    ['the other half', '\udc00', 'lone-surrogate', '$'],
    ['half of a pair in a key', { '\ud800': 1 }, 'lone-surrogate', '$'],
    ['U+0000', { a: { b: 'x\u0000' } }, 'nul-character', '$.a.b'],
    ['NaN', [Number.NaN], 'not-json', '$[0]'],
    ['an infinity', Number.POSITIVE_INFINITY, 'not-json', '$'],
    ['undefined', { a: undefined }, 'not-json', '$.a'],
    ['undefined alone', undefined, 'not-json', '$'],
    ['a function', { a: () => 1 }, 'not-json', '$.a'],
    ['a bigint', 1n, 'not-json', '$'],
    ['a Map', new Map(), 'not-json', '$'],
    ['a Date', new Date(0), 'not-json', '$'],
    ['an object with its own idea of JSON', { toJSON: () => 1 }, 'not-json', '$'],
  ])('refuses %s and says where', (_, value, code, path) => {
    expect(() => canonicalJson(value as Json)).toThrow(
      expect.objectContaining({ code, path }) as Error,
    );
  });

  it('refuses what is nested too deep for any reader', () => {
    let value: Json = 1;
    for (let depth = 0; depth < 65; depth += 1) value = [value];
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code: 'too-deep' }) as Error,
    );
    expect(canonicalJson((value as readonly Json[])[0]!)).toContain('[[[');
  });

  it('keeps a key that only looks like a conversion', () => {
    expect(canonicalJson({ toJSON: 'text' })).toBe('{"toJSON":"text"}');
  });
});

function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
