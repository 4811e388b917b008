// Real: PostgreSQL, the program's login. Nothing is mocked.
import { freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { until } from '@jishi/test-support/until';
import { createAttempts } from './attempts.js';

const MOST = 30;

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

function attemptOn(stream: string) {
  const at = '2026-03-02T01:00:00.000000Z';
  return { commandId: 'u:a-1:same', actor: 'a-1', stream, likeness: `like ${stream}`, at };
}

const waits = `select from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`;

describe('one command that is refused on two streams at the same moment', () => {
  it('is noted once, and nobody is told of an error', async () => {
    const other = await database.app.connect();
    await other.query('begin');
    await other.query('select note_attempt($1::jsonb, $2)', [
      JSON.stringify(attemptOn('case/1')),
      MOST,
    ]);
    const second = createAttempts(database.app).note(attemptOn('case/2'), MOST);
    await until(async () => (await database.app.query(waits)).rowCount === 1);
    await other.query('commit');
    other.release();
    expect(await second).toMatchObject({ kind: 'first' });
    const { rows } = await database.app.query('select stream from refused_attempt');
    expect(rows).toEqual([{ stream: 'case/1' }]);
  });
});
