import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chosenPlaces } from './never/courses/chosen.js';
import { hunt } from './never/hunt.js';
import { stationOfAll } from './never/station-of-all.js';
import type { Station } from './never/stations.js';
import { openInPostgres } from './never/store/postgres.js';

// Real: PostgreSQL, the one path, every shipped procedure and its rules, the demo register. Sequences of commands start
// from a place of every course, which the seed chooses, many at once in one store; an oracle that knows the regulation
// alone judges the record. Sequences in far greater number, without the database, are in never-everywhere.int.spec.ts.
const DESKS = 44;
const BATCHES = 10;
const MINUTES = 60_000;

/** JISHI_NEVER_SEED repeats a run. */
const seed = Number(process.env.JISHI_NEVER_SEED ?? Date.now() % 2 ** 31);

let stations: readonly Station[] = [];

beforeAll(async () => {
  const store = await openInPostgres();
  stations = [await stationOfAll(store, chosenPlaces(DESKS, seed))];
  await store.drop();
}, 5 * MINUTES);

afterAll(async () => {
  for (const { snapshot } of stations) await snapshot.drop();
}, MINUTES);

it(
  'leaves nothing on record that the regulation forbids, however many work at once',
  async () => {
    const { found, summary } = await hunt(stations, { seed, batches: BATCHES });
    console.info(summary);
    expect({ found, seed }).toEqual({ found: null, seed });
  },
  15 * MINUTES,
);
