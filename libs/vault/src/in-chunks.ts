import { VaultError } from './vault-error.js';

export interface ChunkLimits {
  /** Bytes of each chunk but the last. */
  readonly chunkBytes: number;
  /** Bytes in all. */
  readonly maxBytes: number;
}

/**
 * Cuts a stream into chunks of one size, holding no more than one chunk and one piece of the source.
 * @throws VaultError 'too-large' as soon as the source exceeds the limit
 */
export async function* inChunks(
  source: AsyncIterable<Uint8Array>,
  { chunkBytes, maxBytes }: ChunkLimits,
): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let total = 0;
  for await (const piece of source) {
    total += piece.length;
    if (total > maxBytes)
      throw new VaultError('too-large', `The file is larger than ${maxBytes} bytes.`);
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes < chunkBytes) continue;
    const bytes = Buffer.concat(held);
    const whole = heldBytes - (heldBytes % chunkBytes);
    for (let at = 0; at < whole; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    held = [bytes.subarray(whole)];
    heldBytes -= whole;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}
