import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { VaultError } from './vault-error.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export const KEY_BYTES = 32;

/**
 * AES-256-GCM with a random nonce: nonce ‖ ciphertext ‖ tag. The place says where these bytes belong; they open
 * nowhere else, so that whoever holds the database can't swap one piece for another.
 */
export function encrypt(key: Buffer, place: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(place);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws VaultError 'damaged' when the bytes are not those that were encrypted for this place with this key */
export function decrypt(key: Buffer, place: Buffer, sealed: Buffer): Buffer {
  try {
    // GCM accepts shorter tags, which could be guessed, unless the length is fixed.
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(place).setAuthTag(sealed.subarray(-TAG_BYTES));
    const plain = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([plain, decipher.final()]);
  } catch (cause) {
    throw new VaultError('damaged', 'A sealed piece is not what was stored there.', { cause });
  }
}
