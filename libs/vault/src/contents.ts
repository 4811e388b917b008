import type { JsonObject, Sealed } from '@jishi/domain';
import { canonicalJson } from '@jishi/ledger';
import { commitment } from './commitment.js';
import type { Sealing } from './sealing.js';
import { VaultError } from './vault-error.js';
import type { NewContent, ObjectRow, VaultTables } from './vault-tables.js';

/** Far above any fact or reason that a person types; what is larger is a file. */
const MAX_CONTENT_BYTES = 1024 * 1024;

export type Content = string | JsonObject;

export interface OpenedContent {
  readonly kind: string;
  readonly content: Content;
}

/** Texts and small objects, each sealed as its RFC 8785 text in one chunk. */
export function createContents(tables: VaultTables, sealing: Sealing) {
  return {
    async put(contents: readonly OpenedContent[]): Promise<Sealed[]> {
      const rows = contents.map((content) => sealContent(content, sealing));
      if (rows.length > 0) await tables.insertContents(rows);
      return rows.map(({ ref, hash }) => ({ ref, hash }));
    },

    async getMany(refs: readonly string[]): Promise<Map<string, OpenedContent | 'erased'>> {
      const rows = refs.length === 0 ? [] : await tables.find(refs);
      return new Map(
        rows
          .filter(({ form }) => form === 'content')
          .map((row) => [row.ref, openContent(row, sealing)]),
      );
    },
  };
}

function sealContent({ content, kind }: OpenedContent, sealing: Sealing): NewContent {
  const plain = Buffer.from(canonicalJson(content));
  if (plain.length > MAX_CONTENT_BYTES) {
    throw new VaultError('too-large', `The text is larger than ${MAX_CONTENT_BYTES} bytes.`);
  }
  const object = sealing.create('content', kind);
  const hash = commitment(object.salt).update(plain).digest('hex');
  return { ...object.identity, hash, key: object.key, sealed: object.seal(0, plain) };
}

function openContent(row: ObjectRow, sealing: Sealing): OpenedContent | 'erased' {
  const object = sealing.open(row);
  if (object === null) return 'erased';
  if (row.content === null)
    throw new VaultError('damaged', `The content of ${row.ref} is missing.`);
  const plain = object.open(0, row.content);
  const hash = commitment(object.salt).update(plain).digest('hex');
  if (hash !== row.hash)
    throw new VaultError('damaged', `The hash of ${row.ref} is not that of its content.`);
  return { kind: row.kind, content: JSON.parse(plain.toString()) as Content };
}
