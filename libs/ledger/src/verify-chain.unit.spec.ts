import { readFileSync } from 'node:fs';
import { eventHash, FIRST_PREV_HASH, type RawEvent, verifyChain } from './index.js';

const STREAM = 'case/c1';
const chain = JSON.parse(
  readFileSync(new URL('../vectors/events.json', import.meta.url), 'utf8'),
) as RawEvent[];
const [one, two, three] = chain as [RawEvent, RawEvent, RawEvent];

const altered = (version: number, check: string) => ({
  kind: 'altered',
  stream: STREAM,
  version,
  check,
});
const rehashed = (event: RawEvent): RawEvent => ({ ...event, hash: eventHash(event) });

describe('a chain', () => {
  it('that nobody touched is intact', () => {
    expect(verifyChain(STREAM, chain)).toEqual({
      kind: 'intact',
      stream: STREAM,
      version: 3,
      hash: three.hash,
    });
  });

  it('without events is intact', () => {
    expect(verifyChain(STREAM, [])).toEqual({
      kind: 'intact',
      stream: STREAM,
      version: 0,
      hash: FIRST_PREV_HASH,
    });
  });

  it.each<[string, RawEvent[], number, string]>([
    ['a changed byte', [one, { ...two, data: '{}' }, three], 2, 'hash'],
    [
      'a changed byte that was hashed again',
      [one, rehashed({ ...two, data: '{}' }), three],
      3,
      'link',
    ],
    ['an event taken out', [one, three], 2, 'gap'],
    ['an event taken out and the rest renumbered', [one, { ...three, version: 2 }], 2, 'link'],
    ['two events swapped', [one, { ...three, version: 2 }, { ...two, version: 3 }], 2, 'link'],
    ['an event doubled', [one, one, two], 2, 'gap'],
    ['an event of another stream', [{ ...one, stream: 'case/c2' }], 1, 'gap'],
    ['a beginning cut off', [two, three], 1, 'gap'],
    ['a column that no record can hold', [{ ...one, recorded_at: 'infinity' }], 1, 'malformed'],
    ['an event id of another command', [rehashed({ ...one, event_id: 'u:other#0' })], 1, 'derived'],
    [
      'an event id without a number',
      [rehashed({ ...one, event_id: `${one.command_id}#x` })],
      1,
      'derived',
    ],
    ['JSON that is not canonical', [rehashed({ ...one, command: '{ }' })], 1, 'derived'],
    ['text that is no JSON', [rehashed({ ...one, inputs: '{' })], 1, 'derived'],
    ['a jsonb copy that says something else', [{ ...one, data_json: '{}' }], 1, 'derived'],
  ])('shows %s', (_, events, version, check) => {
    expect(verifyChain(STREAM, events)).toEqual(altered(version, check));
  });

  it('accepts a jsonb copy in another order and spacing', () => {
    const copy = '{"postIds": ["p1"], "candidateIds": ["k1", "k2"]}';
    expect(verifyChain(STREAM, [{ ...one, data_json: copy }])).toMatchObject({ kind: 'intact' });
  });
});

describe('a head that was learned elsewhere', () => {
  const known = { version: 3, hash: three.hash };

  it('is met by an intact chain, and by one that has grown since', () => {
    expect(verifyChain(STREAM, chain, known)).toMatchObject({ kind: 'intact' });
    expect(verifyChain(STREAM, chain, { version: 2, hash: two.hash })).toMatchObject({
      kind: 'intact',
      version: 3,
    });
  });

  it('shows a cut tail, naming the first event that is missing', () => {
    expect(verifyChain(STREAM, [one], known)).toEqual(altered(2, 'gap'));
  });

  it('shows a chain that was made anew', () => {
    const anew = rehashed({ ...three, actor: 'somebody else' });
    expect(verifyChain(STREAM, [one, two, anew])).toMatchObject({ kind: 'intact' });
    expect(verifyChain(STREAM, [one, two, anew], known)).toEqual(altered(3, 'link'));
  });
});
