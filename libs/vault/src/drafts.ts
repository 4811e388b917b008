import type { JsonObject } from '@jishi/domain';
import type pg from 'pg';
import { decrypt, encrypt } from './cipher.js';
import { createKeyRing, type KeyRing } from './document-key.js';
import type { VaultOptions } from './vault.js';
import { VaultError } from './vault-error.js';

/** Far above any form that a person fills in; files are no part of a draft. */
const MAX_DRAFT_BYTES = 64 * 1024;
/** Of one author; the oldest give way. */
const MAX_DRAFTS = 50;

/** What its author has typed so far, and when it was kept last. */
export interface Draft {
  readonly content: JsonObject;
  readonly savedAt: Date;
}

export interface DraftPlace {
  readonly place: string;
  readonly savedAt: Date;
}

/**
 * Drafts are no part of the record. Each is sealed under a key of its own that is bound to its author
 * and place, so that it opens for nobody else even if rows are moved.
 */
export interface Drafts {
  /** Takes the place of the one before. @throws VaultError 'too-large' */
  save(author: string, place: string, content: JsonObject): Promise<void>;
  /** @throws VaultError 'wrong-master-key', 'damaged' */
  find(author: string, place: string): Promise<Draft | null>;
  /** An author's own, the newest first. */
  list(author: string): Promise<readonly DraftPlace[]>;
  discard(author: string, place: string): Promise<void>;
  /** Removes what was not touched for so long. Returns how many. */
  sweep(olderThanDays: number): Promise<number>;
}

export function createDrafts({ pool, masterKey, storeId }: VaultOptions): Drafts {
  const keys = createKeyRing(masterKey, storeId);
  return {
    async save(author, place, content) {
      await save(pool, [author, place], sealed(keys, [author, place], content));
    },
    async find(author, place) {
      const { rows } = await pool.query<DraftRow>(FIND, [author, place]);
      const row = rows[0];
      if (!row) return null;
      return { content: opened(keys, [author, place], row), savedAt: row.saved_at };
    },
    async list(author) {
      const { rows } = await pool.query<{ place: string; saved_at: Date }>(LIST, [author]);
      return rows.map(({ place, saved_at: savedAt }) => ({ place, savedAt }));
    },
    async discard(author, place) {
      await pool.query('delete from vault_keys.draft where author = $1 and place = $2', [
        author,
        place,
      ]);
    },
    sweep: async (olderThanDays) => (await pool.query(SWEEP, [olderThanDays])).rowCount ?? 0,
  };
}

interface SealedDraft {
  readonly master_key: string;
  readonly wrapped: Buffer;
  readonly ciphertext: Buffer;
}

type DraftRow = SealedDraft & { readonly saved_at: Date };

type Owned = readonly [author: string, place: string];

const SAVE = `
  insert into vault_keys.draft (author, place, master_key, wrapped, ciphertext)
  values ($1, $2, $3, $4, $5)
  on conflict (author, place) do update
  set master_key = excluded.master_key, wrapped = excluded.wrapped, ciphertext = excluded.ciphertext,
      saved_at = clock_timestamp()`;

const LIMIT = `
  delete from vault_keys.draft
  where author = $1 and place in (
    select place from vault_keys.draft where author = $1 order by saved_at desc offset $2)`;

const FIND = `
  select master_key, wrapped, ciphertext, saved_at from vault_keys.draft
  where author = $1 and place = $2`;

const LIST =
  'select place, saved_at from vault_keys.draft where author = $1 order by saved_at desc';

const SWEEP = `
  delete from vault_keys.draft where saved_at < clock_timestamp() - make_interval(days => $1)`;

async function save(pool: pg.Pool, [author, place]: Owned, draft: SealedDraft): Promise<void> {
  const { master_key: masterKey, wrapped, ciphertext } = draft;
  await pool.query(SAVE, [author, place, masterKey, wrapped, ciphertext]);
  await pool.query(LIMIT, [author, MAX_DRAFTS]);
}

function sealed(keys: KeyRing, owned: Owned, content: JsonObject): SealedDraft {
  const plain = Buffer.from(JSON.stringify(content));
  if (plain.length > MAX_DRAFT_BYTES)
    throw new VaultError('too-large', `The draft is larger than ${MAX_DRAFT_BYTES} bytes.`);
  const document = keys.create();
  const { masterKey, wrapped } = keys.wrap(nameOf(owned), document);
  return { master_key: masterKey, wrapped, ciphertext: encrypt(document.key, PLACE, plain) };
}

function opened(keys: KeyRing, owned: Owned, row: DraftRow): JsonObject {
  const { master_key: masterKey, wrapped, ciphertext } = row;
  const { key } = keys.unwrap(nameOf(owned), { masterKey, wrapped });
  return JSON.parse(decrypt(key, PLACE, ciphertext).toString()) as JsonObject;
}

/** The key unwraps for this author and place alone, so neither has to be named beside the text. */
const PLACE = Buffer.from(JSON.stringify(['jishi/vault/draft/1']));

function nameOf(owned: Owned): string {
  return JSON.stringify(['draft', ...owned]);
}
