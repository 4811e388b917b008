import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Library } from '@jishi/procedures';
import { withoutGate, withWeakClosing } from './never/holes.js';
import { hunt } from './never/hunt.js';
import { buildStations, dropStations, type Stations } from './never/stations.js';

// Real: PostgreSQL, the one path, the shipped procedure, rules and demo register. Sequences of commands
// start from every place of one appointment; an oracle that knows the regulation alone judges the record.
const AT_ONCE = 40;
const SEQUENCES = 2_000;
const MINUTES = 60_000;

/** JISHI_NEVER_SEED repeats a run. */
const seed = Number(process.env.JISHI_NEVER_SEED ?? Date.now() % 2 ** 31);

let stations: Stations = new Map();

beforeAll(async () => {
  stations = await buildStations(AT_ONCE);
}, 5 * MINUTES);

afterAll(() => dropStations(stations), MINUTES);

it(
  'closes no step with an open gate, and skips and repeats none, by any sequence of commands',
  async () => {
    const { found, summary } = await hunt(stations, {
      seed,
      sequences: SEQUENCES,
      atOnce: AT_ONCE,
    });
    console.info(summary);
    expect({ found, seed }).toEqual({ found: null, seed });
  },
  15 * MINUTES,
);

const holes: readonly (readonly [string, Library, RegExp])[] = [
  ['the two signatures (I09)', withoutGate('inspection', 'I09'), /conclusion/],
  ['the majority (B09)', withoutGate('decision', 'B09'), /decision#1 closed/],
  ['the reports in publicity (A04)', withoutGate('publicity', 'A04'), /report r\d stands/],
  [
    'the gates of a signed proposal',
    withWeakClosing('proposal', 'adopt-proposal'),
    /stays open|reserved/,
  ],
];

it.each(holes)(
  'finds the hole where %s is switched off',
  async (_what, library, words) => {
    const budget = { seed, sequences: SEQUENCES, atOnce: AT_ONCE, library };
    const { found, summary } = await hunt(stations, budget);
    console.info(summary, found);
    expect(found?.findings.join('\n')).toMatch(words);
  },
  15 * MINUTES,
);
