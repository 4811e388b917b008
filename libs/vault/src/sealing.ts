import { decrypt, encrypt } from './cipher.js';
import { createKeyRing, type DocumentKey, type WrappedKey } from './document-key.js';
import { newRef } from './ref.js';
import { VaultError } from './vault-error.js';
import type { Form, ObjectIdentity, ObjectRow } from './vault-tables.js';

/** A piece of an object: the header of a file, or a chunk by its number. */
export type Piece = 'header' | number;

/** A new or opened object: who it is, and how its pieces are sealed and opened. */
export interface OpenObject {
  readonly identity: ObjectIdentity;
  readonly salt: Buffer;
  seal(piece: Piece, plain: Buffer): Buffer;
  /** @throws VaultError 'damaged' */
  open(piece: Piece, sealed: Buffer): Buffer;
}

export interface Sealing {
  create(form: Form, kind: string): OpenObject & { readonly key: WrappedKey };
  /** Null when the object was erased. @throws VaultError 'key-missing', 'wrong-master-key', 'damaged' */
  open(row: ObjectRow): OpenObject | null;
}

/** How objects of one store are sealed: a key each, bound to object and store, and every piece bound to its place. */
export function createSealing(masterKey: Buffer, storeId: string): Sealing {
  const keys = createKeyRing(masterKey, storeId);
  const withKey = (identity: ObjectIdentity, { key, salt }: DocumentKey): OpenObject => {
    const { form, kind } = identity;
    // The key is this object's alone and unwraps in this store alone, so neither has to be named here.
    const place = (piece: Piece) =>
      Buffer.from(JSON.stringify(['jishi/vault/piece/1', form, kind, piece]));
    return {
      identity,
      salt,
      seal: (piece, plain) => encrypt(key, place(piece), plain),
      open: (piece, sealed) => decrypt(key, place(piece), sealed),
    };
  };
  return {
    create: (form, kind) => {
      const identity = { ref: newRef(), form, kind };
      const documentKey = keys.create();
      return { ...withKey(identity, documentKey), key: keys.wrap(identity.ref, documentKey) };
    },
    open: (row) => {
      // The list of erasures counts even where an older backup has brought the key back.
      if (row.erased) return null;
      if (row.key === null) throw keyMissing(row.ref);
      return withKey(
        { ref: row.ref, form: row.form, kind: row.kind },
        keys.unwrap(row.ref, row.key),
      );
    },
  };
}

function keyMissing(ref: string): VaultError {
  return new VaultError(
    'key-missing',
    `${ref} was not erased, but its key is gone: restore the keys.`,
  );
}
