// Real: PostgreSQL with the record and the vault, the program's login and the owner's. Nothing is mocked.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import type { Sealed } from '@jishi/domain';
import { createStoreClock } from '@jishi/event-store';
import { createAppender } from '@jishi/event-store/append';
import { appendRequest, write } from '@jishi/test-support/append-request';
import { clusterUrl, freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { until } from '@jishi/test-support/until';
import pg from 'pg';
import { createVault, migrateVault, type OpenedFile } from './index.js';

const KIB = 1024;
const MIB = 1024 * KIB;
const masterKey = randomBytes(32);

let database: TestDatabase;
let owner: pg.Pool;
let app: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase({ further: [migrateVault] });
  ({ owner, app } = database);
});

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(() => database.drop());

const vaultWith = (options: { masterKey?: Buffer; storeId?: string } = {}) =>
  createVault({ pool: app, masterKey, storeId: 'store-a', ...options });

const bytesOf = (...pieces: Uint8Array[]) => Readable.from(pieces, { objectMode: false });

const putBytes = (content: Buffer) =>
  vaultWith().putFile(bytesOf(content), { kind: 'scan', maxBytes: content.length });

/** By an append of the record that names the object. */
async function makeLive(ref: string): Promise<void> {
  const appender = createAppender(app);
  const decidedAt = await createStoreClock(app).now();
  const writes = [write(`case/${ref}`, 'any')];
  const { rows } = await app.query<Sealed>('select ref, hash from vault_object where ref = $1', [
    ref,
  ]);
  await appender.append(
    appendRequest({ commandId: `u:${randomUUID()}`, decidedAt, writes, vault: rows }),
  );
  await appender.close();
}

async function open(ref: string): Promise<OpenedFile> {
  const file = await vaultWith().openFile(ref);
  if (file === null || file === 'erased') throw new Error(`${ref} is ${String(file)}`);
  return file;
}

async function countRows(ref?: string): Promise<number[]> {
  const tables = ['vault_object', 'vault_chunk', 'vault_keys.document_key'];
  const counts = tables.map(async (table) => {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from ${table} where $1::text is null or ref = $1`,
      [ref ?? null],
    );
    return rows[0]!.count;
  });
  return Promise.all(counts);
}

/** Changes what is stored as somebody would who holds the server and switches the triggers off. */
async function tamper(statement: string, values: unknown[]): Promise<void> {
  const url = new URL(clusterUrl());
  url.pathname = `/${database.name}`;
  const superuser = new pg.Client(url.href);
  await superuser.connect();
  try {
    await superuser.query('set session_replication_role = replica');
    const { rowCount } = await superuser.query(statement, values);
    if (!rowCount) throw new Error('nothing was tampered with');
  } finally {
    await superuser.end();
  }
}

function untilSomebodyWaitsForALock(): Promise<void> {
  const waiting = `select from pg_locks join pg_stat_activity using (pid)
    where datname = current_database() and not granted`;
  return until(async () => (await owner.query(waiting)).rowCount === 1);
}

describe('a text or object', () => {
  it('comes back as it was put', async () => {
    const vault = vaultWith();
    const text = await vault.putText('群众反映：\n“作风”问题 😀', { kind: 'reason' });
    const object = { name: '张三', posts: [{ rank: 3, acting: false }], until: null };
    const facts = await vault.putText(object, { kind: 'facts' });
    expect(await vault.get(text.ref)).toEqual({
      kind: 'reason',
      content: '群众反映：\n“作风”问题 😀',
    });
    expect(await vault.get(facts.ref)).toEqual({ kind: 'facts', content: object });
    expect(text.ref).toMatch(/^v_[a-z2-7]{26}$/);
  });

  it('is held by a hash that the salt keeps from being guessed or compared', async () => {
    const [one, two] = await Promise.all([
      vaultWith().putText('same', { kind: 'reason' }),
      vaultWith().putText('same', { kind: 'reason' }),
    ]);
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(one.hash).not.toBe(two.hash);
  });

  it('is read with many others in one round trip, without those that are unknown', async () => {
    const vault = vaultWith();
    const put = (text: string) => vault.putText(text, { kind: 'reason' });
    const [one, two, gone] = [await put('one'), await put('two'), await put('gone')];
    await vault.erase(gone.ref);
    const queries = jest.spyOn(app, 'query');
    const found = await vault.getMany([one.ref, two.ref, gone.ref, 'v_unknown']);
    expect(queries).toHaveBeenCalledTimes(1);
    expect([...found].sort()).toEqual(
      [
        [one.ref, { kind: 'reason', content: 'one' }],
        [two.ref, { kind: 'reason', content: 'two' }],
        [gone.ref, 'erased'],
      ].sort(),
    );
    expect(await vault.get('v_unknown')).toBeNull();
    expect(await vault.getMany([])).toEqual(new Map());
  });

  it('is put with many others in one round trip, answered in their order', async () => {
    const vault = vaultWith();
    const texts = ['one', 'two', 'three'].map((content) => ({ content, kind: 'reason' }));
    const queries = jest.spyOn(app, 'query');
    const put = await vault.putTexts(texts);
    expect(queries).toHaveBeenCalledTimes(1);
    const found = await vault.getMany(put.map(({ ref }) => ref));
    expect(put.map(({ ref }) => found.get(ref))).toEqual(texts);
    expect(await vault.putTexts([])).toEqual([]);
  });

  it('is not kept where one put with it is too large', async () => {
    const before = await countRows();
    const texts = ['small', 'a'.repeat(MIB)].map((content) => ({ content, kind: 'reason' }));
    await expect(vaultWith().putTexts(texts)).rejects.toMatchObject({ code: 'too-large' });
    expect(await countRows()).toEqual(before);
  });

  it('of more than a mebibyte is too large, and nothing is kept', async () => {
    const before = await countRows();
    const tooLong = 'a'.repeat(MIB);
    await expect(vaultWith().putText(tooLong, { kind: 'reason' })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(await countRows()).toEqual(before);
  });

  it('is stored in no readable form', async () => {
    const { ref } = await vaultWith().putText('a very secret sentence', { kind: 'reason' });
    const { rows } = await owner.query<{ ciphertext: Buffer }>(
      'select ciphertext from vault_chunk where ref = $1',
      [ref],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.ciphertext.includes('secret')).toBe(false);
  });
});

describe('a file', () => {
  it('comes back byte for byte, with its name, and the type that its content shows', async () => {
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600 * KIB)]);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const put = await vaultWith().putFile(bytesOf(content.subarray(0, 7), content.subarray(7)), {
      kind: 'scan',
      fileName: '公示照片.png',
      maxBytes: content.length,
    });
    const { stream, ...described } = await open(put.ref);
    const about = { mediaType: 'application/pdf', bytes: content.length, sha256 };
    expect(put).toEqual({ ref: put.ref, hash: put.hash, ...about });
    expect(described).toEqual({ ...about, fileName: '公示照片.png' });
    expect((await buffer(stream)).equals(content)).toBe(true);
  });

  it('may be empty and without a name', async () => {
    const { ref } = await putBytes(Buffer.alloc(0));
    const { stream, fileName, bytes } = await open(ref);
    expect({ fileName, bytes }).toEqual({ fileName: null, bytes: 0 });
    expect(await buffer(stream)).toHaveLength(0);
  });

  it('of 50 MB is neither written nor read ahead by more than a few chunks', async () => {
    const piece = randomBytes(64 * KIB);
    const pieces = 800;
    let furthestAhead = 0;
    async function* source() {
      for (let sent = 0; sent < pieces; sent += 1) {
        if (sent % 16 === 0) {
          const { rows } = await owner.query<{ bytes: number }>(
            `select coalesce(sum(octet_length(ciphertext)), 0)::int as bytes from vault_chunk
             where not exists (select from vault_object object where object.ref = vault_chunk.ref)`,
          );
          furthestAhead = Math.max(furthestAhead, sent * piece.length - rows[0]!.bytes);
        }
        yield piece;
      }
    }
    const stream = Readable.from(source(), { objectMode: false });
    const put = await vaultWith().putFile(stream, { kind: 'scan', maxBytes: 50 * MIB });
    expect(put.bytes).toBe(50 * MIB);
    expect(furthestAhead).toBeGreaterThan(0);
    expect(furthestAhead).toBeLessThan(MIB);

    const file = await open(put.ref);
    const chunkReads = jest.spyOn(app, 'query');
    let read = 0;
    let mostHeld = 0;
    for await (const part of file.stream as AsyncIterable<Buffer>) {
      read += part.length;
      mostHeld = Math.max(mostHeld, chunkReads.mock.calls.length * 256 * KIB - read);
    }
    chunkReads.mockRestore();
    expect(read).toBe(50 * MIB);
    expect(mostHeld).toBeLessThan(MIB);
  }, 60_000);

  it('over the limit is refused before its end, and nothing of it is kept', async () => {
    const before = await countRows();
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled += 1;
        yield await Promise.resolve(Buffer.alloc(256 * KIB));
      }
    }
    const stream = Readable.from(endless(), { objectMode: false });
    await expect(
      vaultWith().putFile(stream, { kind: 'scan', maxBytes: MIB }),
    ).rejects.toMatchObject({ code: 'too-large' });
    expect(stream.destroyed).toBe(true);
    expect(pulled).toBeLessThan(10);
    expect(await countRows()).toEqual(before);
  });

  it('that breaks off while it comes in leaves nothing', async () => {
    const before = await countRows();
    async function* broken() {
      yield await Promise.resolve(Buffer.alloc(MIB));
      throw new Error('connection reset');
    }
    const stream = Readable.from(broken(), { objectMode: false });
    await expect(vaultWith().putFile(stream, { kind: 'scan', maxBytes: 2 * MIB })).rejects.toThrow(
      'connection reset',
    );
    expect(await countRows()).toEqual(before);
  });

  it('is not read as a text, nor a text as a file', async () => {
    const file = await putBytes(Buffer.from('a'));
    const text = await vaultWith().putText('a', { kind: 'reason' });
    expect(await vaultWith().get(file.ref)).toBeNull();
    expect([...(await vaultWith().getMany([file.ref, text.ref])).keys()]).toEqual([text.ref]);
    await expect(vaultWith().openFile(text.ref)).rejects.toMatchObject({ code: 'other-form' });
    expect(await vaultWith().openFile('v_unknown')).toBeNull();
  });
});

describe('an erased object', () => {
  it('can be read by nobody, while its hash still stands', async () => {
    const text = await vaultWith().putText('to be forgotten', { kind: 'reason' });
    const file = await putBytes(Buffer.from('to be forgotten'));
    for (const { ref, hash } of [text, file]) {
      await makeLive(ref);
      await vaultWith().erase(ref);
      const { rows } = await owner.query('select hash, live from vault_object where ref = $1', [
        ref,
      ]);
      expect(rows).toEqual([{ hash, live: true }]);
      expect((await countRows(ref))[2]).toBe(0);
    }
    expect(await vaultWith().get(text.ref)).toBe('erased');
    expect(await vaultWith().openFile(file.ref)).toBe('erased');
  });

  it('may be erased again, and stays erased when an older backup brings its key back', async () => {
    const { ref } = await vaultWith().putText('to be forgotten', { kind: 'reason' });
    const { rows } = await owner.query<{ master_key: string; wrapped: Buffer }>(
      'select master_key, wrapped from vault_keys.document_key where ref = $1',
      [ref],
    );
    await vaultWith().erase(ref);
    await vaultWith().erase(ref);
    await owner.query(
      'insert into vault_keys.document_key (ref, master_key, wrapped) values ($1, $2, $3)',
      [ref, rows[0]!.master_key, rows[0]!.wrapped],
    );
    expect(await vaultWith().get(ref)).toBe('erased');
    await vaultWith().erase(ref);
    expect((await countRows(ref))[2]).toBe(0);
  });

  it('has to be there', async () => {
    await expect(vaultWith().erase('v_unknown')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is told from one whose key was lost', async () => {
    const { ref } = await vaultWith().putText('kept', { kind: 'reason' });
    await owner.query('delete from vault_keys.document_key where ref = $1', [ref]);
    await expect(vaultWith().get(ref)).rejects.toMatchObject({ code: 'key-missing' });
  });
});

describe('a master key', () => {
  it('that is another one is named as the cause', async () => {
    const { ref } = await vaultWith().putText('kept', { kind: 'reason' });
    const other = vaultWith({ masterKey: randomBytes(32) });
    await expect(other.get(ref)).rejects.toMatchObject({
      code: 'wrong-master-key',
      message: 'This object was sealed under another master key than the configured one.',
    });
  });

  it('must have 32 bytes', () => {
    expect(() => vaultWith({ masterKey: randomBytes(31) })).toThrow('must be 32 bytes');
  });
});

describe('damage is noticed', () => {
  const twoChunks = () => putBytes(randomBytes(300 * KIB));
  const readAll = async (ref: string) => buffer((await open(ref)).stream);

  it('when two chunks are swapped, before any of it is read', async () => {
    const { ref } = await twoChunks();
    await tamper(
      `update vault_chunk here set ciphertext = there.ciphertext from vault_chunk there
       where here.ref = $1 and there.ref = $1 and there.n = 1 - here.n`,
      [ref],
    );
    const { stream } = await open(ref);
    const read = jest.fn();
    stream.on('data', read);
    await expect(finished(stream)).rejects.toMatchObject({ code: 'damaged' });
    expect(read).not.toHaveBeenCalled();
  });

  it('when the end of a file is cut off', async () => {
    const { ref } = await twoChunks();
    await tamper('delete from vault_chunk where ref = $1 and n = 1', [ref]);
    await expect(readAll(ref)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when a byte is changed, or most of a chunk is gone', async () => {
    const { ref } = await vaultWith().putText('kept', { kind: 'reason' });
    await tamper(
      `update vault_chunk set ciphertext = set_byte(ciphertext, 14, get_byte(ciphertext, 14) # 1)
       where ref = $1`,
      [ref],
    );
    await expect(vaultWith().get(ref)).rejects.toMatchObject({ code: 'damaged' });
    await tamper('update vault_chunk set ciphertext = substr(ciphertext, 1, 5) where ref = $1', [
      ref,
    ]);
    await expect(vaultWith().get(ref)).rejects.toMatchObject({ code: 'damaged' });
    await tamper('delete from vault_chunk where ref = $1', [ref]);
    await expect(vaultWith().get(ref)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when the hash, the kind or the header is not the one that was sealed', async () => {
    const text = await vaultWith().putText('kept', { kind: 'reason' });
    const [file, other] = [await twoChunks(), await twoChunks()];
    const setHash = 'update vault_object set hash = $2 where ref = $1';
    await tamper(setHash, [text.ref, '0'.repeat(64)]);
    await expect(vaultWith().get(text.ref)).rejects.toMatchObject({ code: 'damaged' });
    await tamper(setHash, [file.ref, other.hash]);
    await expect(readAll(file.ref)).rejects.toMatchObject({ code: 'damaged' });
    await tamper(
      `update vault_object set header = other.header from vault_object other
       where vault_object.ref = $1 and other.ref = $2`,
      [file.ref, other.ref],
    );
    await expect(vaultWith().openFile(file.ref)).rejects.toMatchObject({ code: 'damaged' });
    await tamper(`update vault_object set kind = 'other' where ref = $1`, [other.ref]);
    await expect(vaultWith().openFile(other.ref)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when one object is put in the place of another, key and all', async () => {
    const [one, two] = [
      await vaultWith().putText('one', { kind: 'reason' }),
      await vaultWith().putText('two', { kind: 'reason' }),
    ];
    for (const [table, column] of [
      ['vault_object', 'hash'],
      ['vault_chunk', 'ciphertext'],
      ['vault_keys.document_key', 'wrapped'],
    ]) {
      await tamper(
        `update ${table} here set ${column} = there.${column} from ${table} there
         where here.ref = $1 and there.ref = $2`,
        [one.ref, two.ref],
      );
    }
    await expect(vaultWith().get(one.ref)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when a file is passed off as a text', async () => {
    const { ref } = await putBytes(Buffer.from('"kept"'));
    await tamper(`update vault_object set form = 'content', header = null where ref = $1`, [ref]);
    await expect(vaultWith().get(ref)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when an object is moved into another store under the same master key', async () => {
    const { ref } = await vaultWith().putText('kept', { kind: 'reason' });
    const elsewhere = vaultWith({ storeId: 'store-b' });
    await expect(elsewhere.get(ref)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('the sweep', () => {
  it('removes what stayed pending and unfinished uploads, and keeps what is live or new', async () => {
    const vault = vaultWith();
    const live = await vault.putText('live', { kind: 'reason' });
    await makeLive(live.ref);
    const pending = await putBytes(randomBytes(300 * KIB));
    const fresh = await vault.putText('new', { kind: 'reason' });
    const abandoned = 'v_abandonedabandonedabandone';
    await app.query(
      `insert into vault_keys.document_key (ref, master_key, wrapped) values ($1, '', '')`,
      [abandoned],
    );
    await app.query('insert into vault_chunk (ref, n, ciphertext) values ($1, 0, $2)', [
      abandoned,
      Buffer.alloc(1),
    ]);
    const old = [live.ref, pending.ref, abandoned];
    for (const table of ['vault_object', 'vault_keys.document_key']) {
      await tamper(
        `update ${table} set created_at = created_at - interval '25 hours' where ref = any ($1)`,
        [old],
      );
    }

    expect(await vault.sweepPending(24)).toBe(2);
    expect(await vault.get(live.ref)).toMatchObject({ content: 'live' });
    expect(await vault.get(fresh.ref)).toMatchObject({ content: 'new' });
    expect(await vault.get(pending.ref)).toBeNull();
    expect(await countRows(pending.ref)).toEqual([0, 0, 0]);
    expect(await countRows(abandoned)).toEqual([0, 0, 0]);
    expect(await vault.sweepPending(24)).toBe(0);
  });

  it('leaves an object, key and all, that an append makes live at that moment', async () => {
    const { ref } = await vaultWith().putText('just in time', { kind: 'reason' });
    await tamper(
      `update vault_object set created_at = created_at - interval '25 hours' where ref = $1`,
      [ref],
    );
    const append = await owner.connect();
    await append.query('begin');
    await append.query('update vault_object set live = true where ref = $1', [ref]);
    const swept = vaultWith().sweepPending(24);
    await untilSomebodyWaitsForALock();
    await append.query('commit');
    append.release();
    expect(await swept).toBe(0);
    expect(await vaultWith().get(ref)).toMatchObject({ content: 'just in time' });
  });

  it('fails an upload that it overtakes, instead of leaving a file without its key', async () => {
    async function* overtaken() {
      yield await Promise.resolve(Buffer.alloc(MIB));
      await owner.query(`delete from vault_keys.document_key
        where ref not in (select ref from vault_object)`);
      yield Buffer.alloc(KIB);
    }
    const stream = Readable.from(overtaken(), { objectMode: false });
    await expect(
      vaultWith().putFile(stream, { kind: 'scan', maxBytes: 2 * MIB }),
    ).rejects.toMatchObject({ code: 'swept' });
  });
});

describe('the program, by its role', () => {
  const denied = { code: '42501' };
  const guarded = { code: '23001' };

  it('changes nothing that is sealed and makes nothing live', async () => {
    const { ref } = await vaultWith().putText('kept', { kind: 'reason' });
    for (const statement of [
      `update vault_object set hash = '${'0'.repeat(64)}' where ref = $1`,
      'update vault_object set live = true where ref = $1',
      `update vault_chunk set ciphertext = '' where ref = $1`,
      `update vault_keys.document_key set wrapped = '' where ref = $1`,
      'delete from vault_erasure where ref = $1',
      `insert into vault_object (ref, form, kind, hash, live) values ($1, 'content', 'a', '', true)`,
    ]) {
      await expect(app.query(statement, [ref])).rejects.toMatchObject(denied);
    }
    for (const table of ['vault_object', 'vault_chunk', 'vault_keys.document_key']) {
      await expect(app.query(`truncate ${table}`)).rejects.toMatchObject(denied);
    }
  });

  it('removes nothing that the record names, and adds nothing to it', async () => {
    const { ref } = await putBytes(Buffer.from('kept'));
    await makeLive(ref);
    for (const statement of [
      'delete from vault_object where ref = $1',
      'delete from vault_chunk where ref = $1',
      `insert into vault_chunk (ref, n, ciphertext) values ($1, 1, '')`,
    ]) {
      await expect(app.query(statement, [ref])).rejects.toMatchObject(guarded);
    }
  });

  it('has a guard behind it that stops the owner as well', async () => {
    const { ref } = await vaultWith().putText('kept', { kind: 'reason' });
    await makeLive(ref);
    for (const statement of [
      'update vault_object set live = false where ref = $1',
      `update vault_object set kind = 'other' where ref = $1`,
      `update vault_chunk set ciphertext = '' where ref = $1`,
      'delete from vault_object where ref = $1',
    ]) {
      await expect(owner.query(statement, [ref])).rejects.toMatchObject(guarded);
    }
    expect(await vaultWith().get(ref)).toMatchObject({ content: 'kept' });
  });
});
