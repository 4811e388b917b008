import { Readable } from 'node:stream';
import fc from 'fast-check';
import { inChunks } from './in-chunks.js';

async function cut(pieces: Uint8Array[], chunkBytes: number, maxBytes: number): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  const source = Readable.from(pieces, { objectMode: false });
  for await (const chunk of inChunks(source, { chunkBytes, maxBytes })) chunks.push(chunk);
  return chunks;
}

describe('a stream cut into chunks', () => {
  it('keeps every byte in order, and all chunks but the last have the one size', async () => {
    const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 30 }), async (source, chunkBytes) => {
        const whole = Buffer.concat(source);
        const chunks = await cut(source, chunkBytes, whole.length);
        expect(Buffer.concat(chunks)).toEqual(whole);
        expect(chunks.slice(0, -1).every((chunk) => chunk.length === chunkBytes)).toBe(true);
        expect(chunks).toHaveLength(Math.ceil(whole.length / chunkBytes));
      }),
    );
  });

  it('of exactly the largest size passes, and one byte more is too large', async () => {
    await expect(cut([Buffer.alloc(10)], 4, 10)).resolves.toHaveLength(3);
    await expect(cut([Buffer.alloc(10), Buffer.alloc(1)], 4, 10)).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
