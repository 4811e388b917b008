// Real: PostgreSQL, the owner's login. Nothing is mocked.
import {
  asCluster,
  emptyDatabase,
  freshDatabase,
  type TestDatabase,
} from '@jishi/test-support/postgres';
import { migrate } from './migrate.js';

const open: TestDatabase[] = [];

async function opened(database: Promise<TestDatabase>): Promise<TestDatabase> {
  open.push(await database);
  return database;
}

afterAll(async () => {
  for (const database of open) await database.drop();
});

describe('migrating', () => {
  it('twice at once makes one store, and again changes nothing', async () => {
    const { ownerUrl, owner } = await opened(emptyDatabase());
    await asCluster(() => Promise.all([migrate(ownerUrl), migrate(ownerUrl)]));
    await migrate(ownerUrl);
    const { rows } = await owner.query('select simulated, offset_us from store');
    expect(rows).toEqual([{ simulated: false, offset_us: '0' }]);
  });

  it('keeps the kind of a store', async () => {
    const { ownerUrl } = await opened(freshDatabase({ simulated: true }));
    await migrate(ownerUrl);
    await migrate(ownerUrl, { simulated: true });
    await expect(migrate(ownerUrl, { simulated: false })).rejects.toMatchObject({
      code: 'store-kind',
    });
  });

  it.each(['jishi_test_owner', 'postgres', 'jishi_test_writer', 'jishi_test_maker'])(
    'refuses %s as the program’s login, which could get round the grants',
    async (name) => {
      const { ownerUrl } = await opened(freshDatabase());
      await asCluster(async (client) => {
        const { rowCount } = await client.query(
          `select from pg_roles where rolname = 'jishi_test_writer'`,
        );
        if (rowCount) return;
        await client.query('create role jishi_test_writer login in role pg_write_all_data');
        await client.query('create role jishi_test_maker login createrole');
      });
      const login = { name, password: 'unused' };
      await expect(migrate(ownerUrl, { appLogin: login })).rejects.toMatchObject({
        code: 'login-too-strong',
      });
    },
  );

  it('refuses a database that doesn’t hold text as UTF-8', async () => {
    const { ownerUrl, name } = await opened(emptyDatabase());
    await asCluster(async (client) => {
      await client.query(`drop database ${name}`);
      await client.query(
        `create database ${name} owner jishi_test_owner encoding latin1 locale 'C' template template0`,
      );
    });
    await expect(migrate(ownerUrl)).rejects.toThrow(/needs a database with encoding UTF8/);
  });
});
