import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendRequest, noted, write } from '@jishi/test-support/append-request';
import { freshDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { createAppender } from './append.js';
import { createIncidents, createObservations, createStoreClock, readOpenCases } from './index.js';

// Real: PostgreSQL, the program's login. Nothing is mocked.

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe('What a workflow has seen', () => {
  it('keeps the newest version, whichever reading comes last', async () => {
    const observations = createObservations(database.app);
    for (const version of [2, 5, 4]) await observations.note('case/a#1', version);
    expect(await observations.seen(['case/a#1', 'case/b#1'])).toEqual(new Map([['case/a#1', 5]]));
  });
});

describe('Incidents', () => {
  it('count how often they are met and begin anew after they were settled', async () => {
    const incidents = createIncidents(database.app);
    expect(await incidents.raise('case/a#1', 'workflow-missing')).toBe(1);
    expect(await incidents.raise('case/a#1', 'workflow-missing', { tries: 2 })).toBe(2);
    expect(await incidents.open()).toMatchObject([
      { subject: 'case/a#1', kind: 'workflow-missing', times: 2, detail: { tries: 2 } },
    ]);
    await incidents.settle('case/a#1');
    expect(await incidents.open()).toEqual([]);
    expect(await incidents.raise('case/a#1', 'workflow-missing')).toBe(1);
  });

  it('are settled by kind and shown by subject', async () => {
    const incidents = createIncidents(database.app);
    await incidents.raise('case/b#1', 'workflow-wedged');
    await incidents.raise('case/b#1', 'clock-act-refused');
    await incidents.settle('case/b#1', ['workflow-wedged']);
    expect((await incidents.open(['case/b#1'])).map(({ kind }) => kind)).toEqual([
      'clock-act-refused',
    ]);
  });
});

describe('Open cases', () => {
  it('are those that were opened and have not ended, page by page', async () => {
    const appender = createAppender(database.app);
    const clock = createStoreClock(database.app);
    const record = async (name: string, ...types: string[]) =>
      appender.append(
        appendRequest({
          commandId: name,
          decidedAt: await clock.now(),
          writes: [write(`case/${name}`, 0, ...types.map((type) => ({ ...noted(), type })))],
        }),
      );
    for (const name of ['c1', 'c3', 'c4']) await record(name, 'CaseOpened', 'StepOpened');
    await record('c2', 'CaseOpened', 'CaseEnded');
    await appender.close();
    expect(await readOpenCases(database.app, { after: '', limit: 2 })).toEqual([
      'case/c1',
      'case/c3',
    ]);
    expect(await readOpenCases(database.app, { after: 'case/c3', limit: 2 })).toEqual(['case/c4']);
  });
});
