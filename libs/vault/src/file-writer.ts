import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Sealed } from '@jishi/domain';
import { commitment } from './commitment.js';
import type { FileHeader } from './file-header.js';
import { inChunks } from './in-chunks.js';
import { detectMediaType } from './media-type.js';
import type { OpenObject, Sealing } from './sealing.js';
import { VaultError } from './vault-error.js';
import type { VaultTables } from './vault-tables.js';

const CHUNK_BYTES = 256 * 1024;

export interface FileMeta {
  readonly kind: string;
  /** As the uploader named it; kept encrypted, and never used as a path or to tell the type. */
  readonly fileName?: string;
  readonly maxBytes: number;
}

export interface SealedFile extends Sealed {
  /** Of the bytes alone, in hex: what a reader of the file computes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/**
 * Seals a file chunk by chunk as it comes in. Whatever fails, nothing stays: what the failing upload can't remove
 * itself, because the process or the database is gone, the sweep of pending objects does.
 */
export async function putFile(
  { tables, sealing }: { tables: VaultTables; sealing: Sealing },
  source: Readable,
  meta: FileMeta,
): Promise<SealedFile> {
  const object = sealing.create('file', meta.kind);
  const { ref } = object.identity;
  await tables.insertKey(ref, object.key);
  try {
    const { hash, header } = await writeChunks(tables, object, { source, meta });
    const sealed = object.seal('header', Buffer.from(JSON.stringify(header)));
    if (!(await tables.insertFile({ ...object.identity, hash }, sealed))) throw swept(ref);
    const { sha256, bytes, mediaType } = header;
    return { ref, hash, sha256, bytes, mediaType };
  } catch (error) {
    await tables.discard(ref).catch(() => undefined);
    throw error;
  }
}

async function writeChunks(
  tables: VaultTables,
  object: OpenObject,
  { source, meta }: { source: Readable; meta: FileMeta },
): Promise<{ hash: string; header: FileHeader }> {
  const hash = commitment(object.salt);
  const sha256 = createHash('sha256');
  const type = detectMediaType();
  let chunks = 0;
  let bytes = 0;
  for await (const chunk of inChunks(source, {
    chunkBytes: CHUNK_BYTES,
    maxBytes: meta.maxBytes,
  })) {
    hash.update(chunk);
    sha256.update(chunk);
    type.read(chunk);
    await tables.insertChunk(object.identity.ref, chunks, object.seal(chunks, chunk));
    chunks += 1;
    bytes += chunk.length;
  }
  const fileName = meta.fileName ?? null;
  const header = {
    fileName,
    mediaType: type.mediaType(),
    bytes,
    chunks,
    sha256: sha256.digest('hex'),
  };
  return { hash: hash.digest('hex'), header };
}

function swept(ref: string): VaultError {
  return new VaultError('swept', `${ref} was removed as abandoned while it was still coming in.`);
}
