import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import { verify } from '../verify.js';
import { demoPeople } from './people.js';
import { seedDemo } from './seed.js';

// Real: PostgreSQL, the one path, the shipped rules.
let store: TestRecord;

beforeAll(async () => {
  store = await openTestRecord();
});

afterAll(() => store.drop());

const logins = [
  'admin',
  'security',
  ...demoPeople.flatMap(({ login }) => (login === undefined ? [] : [login])),
];
const accounts = {
  issuer: 'http://127.0.0.1:3001',
  subjects: Object.fromEntries(logins.map((login) => [login, `subject-${login}`])),
};

it('loads the whole register by recorded commands, once however often it is called', async () => {
  const first = await seedDemo(store, accounts, store.masterKey);
  const events = async () => (await store.reader.readStream('person/demo-p21')).length;
  const before = await events();
  expect(await seedDemo(store, accounts, store.masterKey)).toBe(first);
  expect(await events()).toBe(before);
});

it('leaves a record that verifies', async () => {
  expect(await verify(store.reader, null)).toMatchObject({ intact: true });
});

it('names no person in any event', async () => {
  const { rows } = await store.database.app.query<{ data: string; command: string }>(
    'select data, command from event',
  );
  const everything = rows.map(({ data, command }) => data + command).join('\n');
  for (const { identity } of demoPeople) expect(everything).not.toContain(identity.name);
});
