// Real: PostgreSQL with the record and the vault, the program's login and the owner's. Nothing is mocked.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { createDrafts, migrateVault } from './index.js';

const masterKey = randomBytes(32);
const place = 'cases/c1/record-tally';
const typed = { meetingOn: '2026-01-23', record: { text: '会议推荐记录' } };

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase({ further: [migrateVault] });
});

afterAll(() => database.drop());

const draftsWith = (options: { masterKey?: Buffer; storeId?: string } = {}) =>
  createDrafts({ pool: database.app, masterKey, storeId: 'store-a', ...options });

describe('A draft', () => {
  it('opens for its author as it was kept last, and for nobody else', async () => {
    const drafts = draftsWith();
    await drafts.save('a1', place, { meetingOn: '2026' });
    await drafts.save('a1', place, typed);
    expect(await drafts.find('a1', place)).toEqual({
      content: typed,
      savedAt: expect.any(Date),
    });
    expect(await drafts.find('a2', place)).toBeNull();
    expect(await drafts.find('a1', 'cases/c2/record-tally')).toBeNull();
  });

  it('is not readable in the database, nor in the name of another, in another store, by another key', async () => {
    const drafts = draftsWith();
    await drafts.save('a3', place, typed);
    const { rows } = await database.owner.query<{ row: string }>(
      `select draft::text as row from vault_keys.draft where author = 'a3'`,
    );
    expect(rows[0]?.row).not.toContain(Buffer.from('会议').toString('hex'));
    expect(rows[0]?.row).not.toContain('meetingOn');
    await database.owner.query(`update vault_keys.draft set author = 'a4' where author = 'a3'`);
    await expect(drafts.find('a4', place)).rejects.toMatchObject({ code: 'damaged' });
    await expect(draftsWith({ storeId: 'b' }).find('a4', place)).rejects.toMatchObject({
      code: 'damaged',
    });
    await expect(
      draftsWith({ masterKey: randomBytes(32) }).find('a4', place),
    ).rejects.toMatchObject({ code: 'wrong-master-key' });
  });

  it('goes when it is given up, and alone', async () => {
    const drafts = draftsWith();
    await drafts.save('a5', place, typed);
    await drafts.save('a5', 'cases/c1/sign-tally', typed);
    await drafts.discard('a5', place);
    await drafts.discard('a5', place);
    expect(await drafts.list('a5')).toMatchObject([{ place: 'cases/c1/sign-tally' }]);
  });

  it('is bounded in size, and each author in number: the oldest give way', async () => {
    const drafts = draftsWith();
    await expect(drafts.save('a6', place, { text: '字'.repeat(22_000) })).rejects.toMatchObject({
      code: 'too-large',
    });
    for (let count = 0; count < 51; count += 1)
      await drafts.save('a6', `cases/c${String(count)}/x`, typed);
    const kept = (await drafts.list('a6')).map((each) => each.place);
    expect(kept).toHaveLength(50);
    expect(kept.at(0)).toBe('cases/c50/x');
    expect(kept).not.toContain('cases/c0/x');
  });

  it('is swept when nobody touched it for long, and only then', async () => {
    const drafts = draftsWith();
    await drafts.save('a7', 'cases/old/x', typed);
    await drafts.save('a7', 'cases/young/x', typed);
    await database.owner.query(
      `update vault_keys.draft set saved_at = saved_at - interval '31 days' where place = 'cases/old/x'`,
    );
    expect(await drafts.sweep(30)).toBe(1);
    expect(await drafts.list('a7')).toMatchObject([{ place: 'cases/young/x' }]);
  });

  it('cannot be moved to another author by the program', async () => {
    await expect(database.app.query(`update vault_keys.draft set author = 'a9'`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
