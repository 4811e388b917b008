import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventHash } from './event-hash.js';
import { HASHED_COLUMNS, type RawEvent } from './raw-event.js';
import { sha256 as browserSha256 } from './sha256.browser.js';
import { sha256 as nodeSha256 } from './sha256.node.js';

const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const vectors = JSON.parse(file('../vectors/events.json')) as RawEvent[];
const [first] = vectors as [RawEvent];

describe('the hash of an event', () => {
  it.each(vectors)('of version $version is the one in the test vectors', (event) => {
    expect(eventHash(event)).toBe(event.hash);
  });

  it('is reproduced by a few lines of Python that know only the specification', () => {
    const script = fileURLToPath(new URL('../vectors/verify.py', import.meta.url));
    const printed = execFileSync('python3', [script], { encoding: 'utf8' }).trim().split('\n');
    expect(printed).toEqual(vectors.map(({ hash }) => hash));
  });

  it('changes with every hashed column', () => {
    const other: Record<string, unknown> = {
      text: 'other',
      integer: 99,
      instant: '2000-01-01T00:00:00.000000Z',
      bytes: 'ff'.repeat(32),
    };
    const hashes = HASHED_COLUMNS.map(({ column, encoding }) =>
      eventHash({ ...first, [column]: other[encoding] }),
    );
    expect(new Set([first.hash, ...hashes]).size).toBe(HASHED_COLUMNS.length + 1);
  });

  it('tells text that moved from one column to the next', () => {
    const moved = { ...first, acting_for: 'ab', command_id: 'c' };
    expect(eventHash(moved)).not.toBe(eventHash({ ...moved, acting_for: 'a', command_id: 'bc' }));
  });

  it('tells NULL from the empty text', () => {
    expect(eventHash({ ...first, acting_for: null })).not.toBe(
      eventHash({ ...first, acting_for: '' }),
    );
  });

  it.each([
    ['version', '1'],
    ['version', 1.5],
    ['stream', null],
    ['stream', 7],
    ['recorded_at', 'infinity'],
    ['recorded_at', 0],
    ['prev_hash', 'xyz'],
    ['prev_hash', 'ABCD'],
    ['prev_hash', 0],
    ['actor', undefined],
  ])('is refused where %s is %p', (column, value) => {
    const refusal = { code: 'malformed', path: `$.${column}` };
    expect(() => eventHash({ ...first, [column]: value })).toThrow(
      expect.objectContaining(refusal) as Error,
    );
  });

  it('is the same in a browser', () => {
    for (const text of ['', 'jishi', '纪实'.repeat(1_000)]) {
      const bytes = new TextEncoder().encode(text);
      expect(Buffer.from(browserSha256(bytes))).toEqual(Buffer.from(nodeSha256(bytes)));
    }
  });

  it('covers the columns that the specification lists, in its order', () => {
    const rows = file('../../../docs/record.md').matchAll(/^\| \d+ \| `(\w+)` \| (\w+)/gm);
    expect([...rows].map(([, column, encoding]) => ({ column, encoding }))).toEqual(
      HASHED_COLUMNS.map(({ column, encoding }) => ({ column, encoding })),
    );
  });
});
