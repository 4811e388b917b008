import { beforeAll, expect, it } from '@jest/globals';
import type { Library } from '@jishi/procedures';
import { withNobodyFor, withoutRule, withWeakClosing } from './never/holes.js';
import { hunt } from './never/hunt.js';
import { type Station, stationsEverywhere } from './never/stations.js';
import { openInMemory } from './never/store/memory.js';

// The one path with its schemas, access, rules and folds, every shipped procedure and the demo register, on a store in
// this process: thousands of sequences from every place of every course, each judged by an oracle that knows the
// regulation alone. What PostgreSQL has to do with it is hunted beside it, in never.int.spec.ts.
const SEQUENCES = 8_000;
/** Sequences that are tried at most for each hole. */
const TRIED = 8_000;
const MINUTES = 60_000;

/** One from which each hole below is found within seconds: that the oracle sees it must not be left to chance. */
const SEED_OF_HOLES = 1;

/** JISHI_NEVER_SEED repeats a run. */
const seed = Number(process.env.JISHI_NEVER_SEED ?? Date.now() % 2 ** 31);

let stations: readonly Station[] = [];

beforeAll(async () => {
  stations = await stationsEverywhere(await openInMemory());
}, 2 * MINUTES);

it(
  'leaves nothing on record that the regulation forbids, in no procedure, by any sequence of commands',
  async () => {
    const { found, summary } = await hunt(stations, { seed, batches: SEQUENCES });
    console.info(summary);
    expect({ found, seed }).toEqual({ found: null, seed });
  },
  15 * MINUTES,
);

interface Hole {
  readonly what: string;
  readonly library: Library;
  /** Where it comes into play: what is found from there is found sooner than from anywhere. */
  readonly from: RegExp;
  readonly words: RegExp;
}

const holes: readonly Hole[] = [
  {
    what: 'the gates of a signed proposal',
    library: withWeakClosing('adopt-proposal'),
    from: /promotion@1 proposal written/,
    words: /stays open/,
  },
  {
    what: 'everybody who may adopt a proposal',
    library: withNobodyFor('adopt-proposal'),
    from: /^promotion@1 proposal/,
    words: /waits for what nobody can do/,
  },
  hole('the quota (E11)', 'E11', /@1 appointment/, /in post of/),
  hole('the exception (E04)', 'E04', /consent to be asked/, /exception without/),
  hole('the prior report (M05)', 'M05', /proposal/, /reported beforehand/),
  hole('who takes part (D05)', 'D05', /^renewal@1 (recommendation|tally)/, /left out/),
  hole('the choice (I02)', 'I02', /^renewal@1 inspection/, /no choice/),
  hole(
    'the notice (I05)',
    'I05',
    /inspection|noticed/,
    /lead time|before the notice|no notice|no plan/,
  ),
  hole('the two signatures (I09)', 'I09', /checks answered/, /conclusion/),
  hole('those to be heard (B01)', 'B01', /^nomination@1 decision/, /not heard|no answer/),
  hole('the ballot of the plenary (B05)', 'B05', /^principal@1 (decision|item)/, /plenary|ballot/),
  hole('the quorum (B06)', 'B06', /item introduced/, /quorum/),
  hole('the majority (B09)', 'B09', /item introduced/, /decision#1 closed/),
  hole('wide disagreement (B10)', 'B10', /item introduced/, /wide disagreement/),
  hole('the second vote (B11)', 'B11', /voted down/, /without the consent of the members/),
  hole('the body that may decide (B17)', 'B17', / decision$/, /than the matrix names/),
  hole('the superior (B15)', 'B15', /approval|filing|voted/, /superior/),
  hole('the reports in publicity (A04)', 'A04', /in public/, /report r\d stands|five|5 working/),
  hole('late entry (SYS-21)', 'SYS-21', /@1 publicity/, /late|to come|before it occurred/),
  hole('the second signer (SYS-04)', 'SYS-04', /nominated/, /signed twice/),
  hole('hearing person and unit (FT03)', 'FT03', /verification/, /was not heard/),
  hole('the findings (FT05)', 'FT05', /determination/, /without a finding|no body/),
  hole('the body (FT06)', 'FT06', /findings/, /determined|agreed/),
  hole(
    'what excludes tolerance (FT07)',
    'FT07',
    /determination|findings/,
    /excluded|allows|against/,
  ),
  hole('reply and filing (FT08)', 'FT08', /tolerance reply/, /no reply|not filed/),
  hole('the correction (FT09)', 'FT09', /correction/, /correct/),
  hole('the check-back (FT10)', 'FT10', /correction/, /looked at it himself/),
  hole('the use of the result (FT11)', 'FT11', /tolerance use/, /notified|its use/),
  hole('the check before accountability (FT12)', 'FT12', /fault/, /accountability was decided/),
  hole('what a check leaves open (FT13)', 'FT13', /tolerance use/, /graver/),
];

function hole(
  what: string,
  rule: Parameters<typeof withoutRule>[0],
  from: RegExp,
  words: RegExp,
): Hole {
  return { what, library: withoutRule(rule), from, words };
}

it.each(holes)(
  'finds the hole where $what is switched off',
  async ({ library, from, words }) => {
    const there = stations.filter(({ name }) => from.test(name));
    const { found, summary } = await hunt(there, { seed: SEED_OF_HOLES, batches: TRIED, library });
    console.info(summary, found);
    expect(found?.findings.join('\n') ?? 'nothing').toMatch(words);
  },
  5 * MINUTES,
);
