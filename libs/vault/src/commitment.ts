import { createHash, type Hash } from 'node:crypto';

/**
 * The hash by which the record holds an object: SHA-256('jishi/vault/1' ‖ salt ‖ content). The content of a text or
 * object is its RFC 8785 text, that of a file its bytes. The caller feeds the content and takes the digest.
 */
export function commitment(salt: Buffer): Hash {
  return createHash('sha256').update('jishi/vault/1').update(salt);
}
