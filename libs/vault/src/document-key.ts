import { createHash, randomBytes } from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES } from './cipher.js';
import { VaultError } from './vault-error.js';

const SALT_BYTES = 32;

/** What erasure destroys: the key of one document and the salt of its hash. */
export interface DocumentKey {
  readonly key: Buffer;
  readonly salt: Buffer;
}

/** A document's key as it is stored. */
export interface WrappedKey {
  /** Fingerprint of the master key that wrapped it. */
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

/** Makes the keys of documents and wraps them by the master key, each for its own reference in this store. */
export interface KeyRing {
  create(): DocumentKey;
  wrap(ref: string, document: DocumentKey): WrappedKey;
  /** @throws VaultError 'wrong-master-key' or 'damaged' */
  unwrap(ref: string, stored: WrappedKey): DocumentKey;
}

/** @throws VaultError 'malformed-master-key' */
export function createKeyRing(masterKey: Buffer, storeId: string): KeyRing {
  if (masterKey.length !== KEY_BYTES) {
    throw new VaultError(
      'malformed-master-key',
      `The vault's master key must be ${KEY_BYTES} bytes.`,
    );
  }
  const fingerprint = createHash('sha256')
    .update('jishi/vault/master-key/1')
    .update(masterKey)
    .digest('hex');
  const place = (ref: string) => Buffer.from(JSON.stringify(['jishi/vault/key/1', storeId, ref]));
  return {
    create: () => ({ key: randomBytes(KEY_BYTES), salt: randomBytes(SALT_BYTES) }),
    wrap: (ref, { key, salt }) => ({
      masterKey: fingerprint,
      wrapped: encrypt(masterKey, place(ref), Buffer.concat([key, salt])),
    }),
    unwrap: (ref, stored) => {
      if (stored.masterKey !== fingerprint) throw wrongMasterKey();
      const plain = decrypt(masterKey, place(ref), stored.wrapped);
      return { key: plain.subarray(0, KEY_BYTES), salt: plain.subarray(KEY_BYTES) };
    },
  };
}

function wrongMasterKey(): VaultError {
  return new VaultError(
    'wrong-master-key',
    'This object was sealed under another master key than the configured one.',
  );
}
