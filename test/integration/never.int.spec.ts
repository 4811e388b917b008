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

interface Hole {
  readonly what: string;
  readonly library: Library;
  /** Where the rule comes into play: what is found from there is found sooner than from anywhere. */
  readonly from: string;
  readonly words: RegExp;
}

const holes: readonly Hole[] = [
  {
    what: 'the two signatures (I09)',
    library: withoutGate('inspection', 'I09'),
    from: 'checks answered',
    words: /conclusion/,
  },
  {
    what: 'the majority (B09)',
    library: withoutGate('decision', 'B09'),
    from: 'item introduced',
    words: /decision#1 closed/,
  },
  {
    what: 'the reports in publicity (A04)',
    library: withoutGate('publicity', 'A04'),
    from: 'in public',
    words: /report r\d stands/,
  },
  {
    what: 'the gates of a signed proposal',
    library: withWeakClosing('proposal', 'adopt-proposal'),
    from: 'proposal written',
    words: /stays open|reserved/,
  },
];

it.each(holes)(
  'finds the hole where $what is switched off',
  async ({ library, from, words }) => {
    const budget = { seed, sequences: SEQUENCES, atOnce: AT_ONCE, library, from };
    const { found, summary } = await hunt(stations, budget);
    console.info(summary, found);
    expect(found?.findings.join('\n') ?? `nothing from seed ${seed}`).toMatch(words);
  },
  15 * MINUTES,
);
