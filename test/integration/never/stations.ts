import { copyDatabase, type TestDatabase } from '@jishi/test-support/postgres';
import { openTestRecord, person, record, type TestRecord } from '@jishi/test-support/record';
import { seedDemo } from '../../../apps/cli/src/demo/seed.js';
import { asker, type Desk, giveAt, type Work } from './desk.js';
import { followed, readStreams, type Streams } from './evidence.js';
import { commandOfLine, openCase } from './perform.js';
import { dueClockAct } from './product-acts.js';
import { places, script } from './script.js';

/** A store in which many desks stand at one place of the script; sequences start from copies of it. */
export interface Station {
  readonly database: TestDatabase;
  readonly desks: readonly Desk[];
  /** What stands in the desks' streams. */
  readonly streams: Streams;
}

export type Stations = ReadonlyMap<string, Station>;

const untilAdoption = script.findIndex(
  (line) => line.kind === 'act' && line.name === 'adopt-proposal',
);

/** Acts the script out at many desks at once, and keeps a copy of the store at every place. */
export async function buildStations(count: number): Promise<Stations> {
  let store = await openTestRecord();
  const subjects = new Proxy({}, { get: (_target, login) => `subject-${String(login)}` });
  await seedDemo(store, { issuer: 'http://127.0.0.1:3001', subjects }, store.masterKey);
  let works: readonly Work[] = [];
  // One after the other: the numbers of cases are taken in one stream.
  for (let n = 1; n <= count; n += 1) works = [...works, await setUp(store, `desk-${n}`)];
  const stations = new Map<string, Station>();
  for (let at = 1; at < script.length; at += 1) {
    const named = places.find((place) => place.at === at);
    if (named) {
      const desks = works.map(({ desk }) => ({ ...desk, line: at }));
      const streams = await readStreams(store, desks.flatMap(followed), new Map());
      await store.close();
      stations.set(named.name, { database: await copyDatabase(store.database), desks, streams });
      store = await openTestRecord({ database: store.database });
      works = works.map((work) => ({ ...work, store }));
    }
    await playEverywhere(store, works, at);
  }
  await store.drop();
  return stations;
}

export async function dropStations(stations: Stations): Promise<void> {
  for (const { database } of stations.values()) await database.drop();
}

/** A post with one free place, and two cases that seek it. */
async function setUp(store: TestRecord, postId: string): Promise<Work> {
  const as = asker('wu');
  const title = { zh: '副局长', en: 'Deputy director' };
  const post = { unitId: 'edu', title, rank: 'division-deputy', quota: 2, probation: true };
  await record(store, { on: `post/${postId}`, act: 'register-post', data: post, as });
  const holder = { personId: 'demo-p31', since: '2021-01-01' };
  await record(store, { on: `post/${postId}`, act: 'fill-place', data: holder, as: asker('chen') });
  const rivalId = await openRival(store, postId);
  const work = newWork(store, { postId, rivalId, caseId: '' });
  return newWork(store, { postId, rivalId, caseId: await openCase(work) });
}

async function openRival(store: TestRecord, postId: string): Promise<string> {
  const caseId = await openCase(newWork(store, { postId, rivalId: '', caseId: '' }));
  const rival = newWork(store, { postId, rivalId: '', caseId });
  for (let at = 1; at < untilAdoption; at += 1) await play(rival, at);
  return caseId;
}

function newWork(store: TestRecord, desk: Pick<Desk, 'postId' | 'rivalId' | 'caseId'>): Work {
  return { store, desk: { ...desk, meetingIds: [], versions: {}, line: 1 }, given: [] };
}

async function playEverywhere(
  store: TestRecord,
  works: readonly Work[],
  at: number,
): Promise<void> {
  const line = script[at];
  if (line?.kind !== 'advance') {
    await Promise.all(works.map((work) => play(work, at)));
    return;
  }
  await advance(store, line.days);
  await Promise.all(works.map(serveClocks));
}

async function play(work: Work, at: number): Promise<void> {
  const line = script[at];
  const what = line && (await commandOfLine(work, line));
  const answer = what ? await giveAt(work, what) : null;
  const expected = line?.kind === 'act' && line.refusedBy !== undefined ? 'refused' : 'recorded';
  if (answer?.kind !== expected)
    throw new Error(`${JSON.stringify(line)} at ${work.desk.caseId}: ${JSON.stringify(answer)}`);
}

/** The clock acts that are due, until none is. */
async function serveClocks(work: Work): Promise<void> {
  const due = await dueClockAct(work);
  if (!due) return;
  await record(work.store, due);
  await serveClocks(work);
}

export async function advance(store: TestRecord, days: number): Promise<void> {
  const data = { bySeconds: days * 86_400 };
  await record(store, { on: 'clock', act: 'advance-clock', data, as: person('demo-admin') });
}
