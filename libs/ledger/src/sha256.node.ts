import { createHash } from 'node:crypto';

/** SHA-256 of Node, several times as fast as one in JavaScript. */
export function sha256(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
