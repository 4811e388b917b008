import type { Readable } from 'node:stream';
import type { Sealed } from '@jishi/domain';
import type pg from 'pg';
import { type Content, createContents, type OpenedContent } from './contents.js';
import { type OpenedFile, openFile } from './file-reader.js';
import { type FileMeta, putFile, type SealedFile } from './file-writer.js';
import { createSealing } from './sealing.js';
import { VaultError } from './vault-error.js';
import { createVaultTables } from './vault-tables.js';

export interface VaultOptions {
  readonly pool: pg.Pool;
  /** 32 random bytes, kept outside the database. */
  readonly masterKey: Buffer;
  /** Sealed pieces open in the store with this id only. */
  readonly storeId: string;
}

/**
 * Personal facts, free text and files. Every object has a key of its own; erasing it destroys that key and leaves the
 * hash by which the record holds it. What is put is pending until an append of the record names its reference.
 */
export interface Vault {
  /** @throws VaultError 'too-large'; LedgerError for what is no JSON or holds a NUL or lone surrogate */
  putText(content: Content, meta: { readonly kind: string }): Promise<Sealed>;
  /** All or none, in one round trip, answered in their order. @throws as `putText` */
  putTexts(contents: readonly OpenedContent[]): Promise<Sealed[]>;
  /** Reads the stream to its end or destroys it. @throws VaultError 'too-large', after which nothing is kept */
  putFile(source: Readable, meta: FileMeta): Promise<SealedFile>;
  /** Null for an unknown reference, and for that of a file. @throws VaultError as `getMany` */
  get(ref: string): Promise<OpenedContent | 'erased' | null>;
  /**
   * In one round trip; a reference that is unknown, or is that of a file, is not in the map: one wrong
   * reference among many hides none of the others.
   * @throws VaultError 'wrong-master-key', 'key-missing', 'damaged'
   */
  getMany(refs: readonly string[]): Promise<ReadonlyMap<string, OpenedContent | 'erased'>>;
  /** Null for an unknown reference. @throws VaultError as `getMany`, 'other-form' for what is no file */
  openFile(ref: string): Promise<OpenedFile | 'erased' | null>;
  /** Destroys the object's key and notes the erasure; once more does nothing. @throws VaultError 'not-found' */
  erase(ref: string): Promise<void>;
  /** Removes what stayed pending, unfinished uploads among them; a longer upload than this fails. Returns how many. */
  sweepPending(olderThanHours: number): Promise<number>;
}

/** @throws VaultError 'malformed-master-key' */
export function createVault({ pool, masterKey, storeId }: VaultOptions): Vault {
  const tables = createVaultTables(pool);
  const sealing = createSealing(masterKey, storeId);
  const contents = createContents(tables, sealing);
  const parts = { tables, sealing };
  return {
    putText: async (content, { kind }) => {
      const [sealed] = await contents.put([{ content, kind }]);
      return sealed as Sealed;
    },
    putTexts: (texts) => contents.put(texts),
    putFile: (source, meta) => putFile(parts, source, meta),
    get: async (ref) => (await contents.getMany([ref])).get(ref) ?? null,
    getMany: (refs) => contents.getMany(refs),
    openFile: (ref) => openFile(parts, ref),
    erase: async (ref) => {
      if (!(await tables.erase(ref)))
        throw new VaultError('not-found', `There is no object ${ref}.`);
    },
    sweepPending: (olderThanHours) => tables.sweep(olderThanHours),
  };
}
