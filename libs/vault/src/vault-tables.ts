import type pg from 'pg';
import type { WrappedKey } from './document-key.js';
import type { Statement } from './statements.js';
import * as sql from './statements.js';

/** A text or object in one chunk, or a file with a header and any number of them. */
export type Form = 'content' | 'file';

/** What an object is, as every piece of it is bound to. */
export interface ObjectIdentity {
  readonly ref: string;
  readonly form: Form;
  readonly kind: string;
}

export interface ObjectRow extends ObjectIdentity {
  readonly hash: string;
  readonly header: Buffer | null;
  readonly erased: boolean;
  readonly key: WrappedKey | null;
  /** The one chunk of a text or object; null for files. */
  readonly content: Buffer | null;
}

type Hashed = ObjectIdentity & { readonly hash: string };

export interface NewContent extends Hashed {
  readonly key: WrappedKey;
  readonly sealed: Buffer;
}

interface ChunkRow {
  readonly ciphertext: Buffer;
}

interface FoundRow extends ObjectIdentity {
  readonly hash: string;
  readonly header: Buffer | null;
  readonly erased: boolean;
  readonly master_key: string | null;
  readonly wrapped: Buffer | null;
  readonly content: Buffer | null;
}

/** The vault's statements. Each is its own transaction: none may stay open while bytes come in from outside. */
export type VaultTables = ReturnType<typeof createVaultTables>;

export function createVaultTables(pool: pg.Pool) {
  const run = runner(pool);
  return {
    insertContents: (contents: readonly NewContent[]) =>
      run(sql.INSERT_CONTENTS, [
        contents.map(({ ref }) => ref),
        contents.map(({ kind }) => kind),
        contents.map(({ hash }) => hash),
        contents.map(({ key }) => key.masterKey),
        contents.map(({ key }) => key.wrapped),
        contents.map(({ sealed }) => sealed),
      ]),
    insertKey: (ref: string, key: WrappedKey) =>
      run(sql.INSERT_KEY, [ref, key.masterKey, key.wrapped]),
    insertChunk: (ref: string, n: number, chunk: Buffer) => run(sql.INSERT_CHUNK, [ref, n, chunk]),
    /** False when the file's key is gone, and with it its chunks. */
    insertFile: async ({ ref, kind, hash }: Hashed, header: Buffer) =>
      (await run(sql.INSERT_FILE, [ref, kind, hash, header])) === 1,
    discard: (ref: string) => run(sql.DISCARD, [ref]),
    /** False when there is no such object. */
    erase: async (ref: string) => (await run(sql.ERASE, [ref])) === 1,
    sweep: (olderThanHours: number) => run(sql.SWEEP, [olderThanHours]),
    find: async (refs: readonly string[]): Promise<ObjectRow[]> =>
      (await pool.query<FoundRow>({ ...sql.FIND, values: [refs] })).rows.map(toObject),
    readChunk: async (ref: string, n: number): Promise<Buffer | null> => {
      const { rows } = await pool.query<ChunkRow>({ ...sql.READ_CHUNK, values: [ref, n] });
      return rows[0]?.ciphertext ?? null;
    },
  };
}

/** Runs a statement prepared once per connection; answers how many rows it concerned. */
function runner(pool: pg.Pool) {
  return async (statement: Statement, values: unknown[]): Promise<number> =>
    (await pool.query({ ...statement, values })).rowCount ?? 0;
}

function toObject({ master_key: masterKey, wrapped, ...row }: FoundRow): ObjectRow {
  return { ...row, key: masterKey === null || wrapped === null ? null : { masterKey, wrapped } };
}
