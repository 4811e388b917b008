import { Readable } from 'node:stream';
import { commitment } from './commitment.js';
import type { FileHeader } from './file-header.js';
import type { OpenObject, Sealing } from './sealing.js';
import { VaultError } from './vault-error.js';
import type { ObjectRow, VaultTables } from './vault-tables.js';

export interface OpenedFile {
  /** Fails with a VaultError 'damaged' before its end when a chunk is missing or not what was sealed. */
  readonly stream: Readable;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly fileName: string | null;
}

/** Opens a file for reading, chunk by chunk as it is consumed; null for an unknown reference. */
export async function openFile(
  { tables, sealing }: { tables: VaultTables; sealing: Sealing },
  ref: string,
): Promise<OpenedFile | 'erased' | null> {
  const [row] = await tables.find([ref]);
  if (row === undefined) return null;
  if (row.header === null) throw new VaultError('other-form', `${ref} is no file.`);
  const object = sealing.open(row);
  if (object === null) return 'erased';
  const header = JSON.parse(object.open('header', row.header).toString()) as FileHeader;
  const { mediaType, bytes, sha256, fileName } = header;
  const chunks = readChunks({ tables, object, row, header });
  const stream = Readable.from(chunks, { objectMode: false });
  return { stream, mediaType, bytes, sha256, fileName };
}

interface StoredFile {
  readonly tables: VaultTables;
  readonly object: OpenObject;
  readonly row: ObjectRow;
  readonly header: FileHeader;
}

async function* readChunks({ tables, object, row, header }: StoredFile): AsyncGenerator<Buffer> {
  const hash = commitment(object.salt);
  for (let n = 0; n < header.chunks; n += 1) {
    const sealed = await tables.readChunk(row.ref, n);
    if (sealed === null) throw new VaultError('damaged', `Chunk ${n} of ${row.ref} is missing.`);
    const chunk = object.open(n, sealed);
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== row.hash) {
    throw new VaultError('damaged', `The hash of ${row.ref} is not that of its content.`);
  }
}
