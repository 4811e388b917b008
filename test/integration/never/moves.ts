import fc from 'fast-check';
import type { Where } from './courses/course.js';
import { extras } from './extras/extras.js';
import type { Station } from './stations.js';

/** One command: of the script, counted from where the desk stands, or one that the script has not. */
export interface Single {
  readonly act: { readonly line: number } | { readonly extra: string; readonly n: number };
  /** An account other than the one whose act it is; null for that one. */
  readonly who: string | null;
  /** A single thing wrong in its data: which, and in what way. */
  readonly wrong: { readonly place: number; readonly how: number } | null;
  /** Given once more under the same key. */
  readonly repeated: boolean;
}

/** A command, or two at once. */
export interface Move {
  readonly first: Single;
  readonly atOnce: Single | null;
}

export interface Wait {
  /** How many moves every desk makes before. */
  readonly after: number;
  readonly days: number;
}

/** What is given at one desk of a station. */
export interface Sequence {
  readonly desk: number;
  readonly moves: readonly Move[];
}

/** Many sequences in one store, whose one clock moves for all of them alike. */
export interface Batch {
  readonly station: string;
  readonly waits: readonly Wait[];
  readonly sequences: readonly Sequence[];
}

const LONGEST = 20;
const SHORTEST = 8;

const accounts = [
  ...['chen', 'he', 'wu', 'lin', 'zhou', 'qian', 'gu', 'luo', 'fang', 'ma', 'xu', 'liu', 'sun'],
  ...['clock', 'policy', 'orchestrator'],
];

/** How a sequence goes: mostly by the script with a slip here and there, or every which way. */
interface Temper {
  /** Of so many moves one is not the script's. */
  readonly stray: number;
  /** Of so many commands one is given by somebody else, or with something wrong in it. */
  readonly slip: number;
}

const careful: Temper = { stray: 5, slip: 30 };
const reckless: Temper = { stray: 2, slip: 8 };

/** One time in so many, else nothing. */
function seldom<Value>(value: fc.Arbitrary<Value>, times: number): fc.Arbitrary<Value | null> {
  return fc.oneof(
    { arbitrary: fc.constant(null), weight: times - 1 },
    { arbitrary: value, weight: 1 },
  );
}

const small = fc.nat({ max: 30 });

function line(slip: number) {
  return fc.oneof(
    { arbitrary: fc.constant(0), weight: slip },
    { arbitrary: fc.integer({ min: 1, max: 2 }), weight: 2 },
    { arbitrary: fc.integer({ min: -8, max: -1 }), weight: 1 },
  );
}

function extra(...names: readonly string[]) {
  return fc.record({ extra: fc.constantFrom(...names), n: small });
}

/** The product's own acts, what is likely to go wrong at the place, and anything. */
function strays(likely: readonly string[]) {
  return fc.oneof(
    extra('open', 'clock', 'carry'),
    { arbitrary: extra(...likely), weight: 2 },
    extra(...Object.keys(extras)),
  );
}

function single({ stray, slip }: Temper, likely: readonly string[]): fc.Arbitrary<Single> {
  return fc.record({
    act: fc.oneof(
      { arbitrary: fc.record({ line: line(slip) }), weight: stray - 1 },
      { arbitrary: strays(likely), weight: 1 },
    ),
    who: seldom(fc.constantFrom(...accounts), slip),
    wrong: seldom(fc.record({ place: small, how: small }), slip),
    repeated: fc.oneof(
      { arbitrary: fc.constant(false), weight: slip },
      { arbitrary: fc.constant(true), weight: 1 },
    ),
  });
}

function sequence(temper: Temper, { strays: likely }: Where): fc.Arbitrary<readonly Move[]> {
  const one = single(temper, likely);
  const move = fc.record({ first: one, atOnce: seldom(one, temper.slip) });
  return fc.array(move, { minLength: SHORTEST, maxLength: LONGEST, size: 'max' });
}

/** By the script, with one of its commands left out. */
const forgetful: fc.Arbitrary<readonly Move[]> = fc
  .record({
    length: fc.integer({ min: SHORTEST, max: LONGEST }),
    leftOut: fc.nat({ max: LONGEST - 1 }),
  })
  .map(({ length, leftOut }) =>
    Array.from({ length }, (_, at) => byScript(at === leftOut ? 1 : 0)),
  );

function byScript(line: number): Move {
  return { first: { act: { line }, who: null, wrong: null, repeated: false }, atOnce: null };
}

function movesAt(place: Where): fc.Arbitrary<readonly Move[]> {
  return fc.oneof(sequence(careful, place), sequence(reckless, place), forgetful);
}

function batchAt({ name, desks }: Station): fc.Arbitrary<Batch> {
  const places = desks.map(({ place }) => place);
  const days = places.flatMap((place) => place.days);
  const wait = fc.record({ after: fc.nat({ max: 10 }), days: fc.constantFrom(...days) });
  const minLength = Math.max(...places.map(({ waits }) => waits));
  const sequences = places.map((place, desk) => movesAt(place).map((moves) => ({ desk, moves })));
  return fc.record({
    station: fc.constant(name),
    waits: fc.array(wait, { minLength, maxLength: 3, size: 'max' }),
    sequences: fc.tuple(...sequences),
  });
}

/** A sequence for each desk of one of the stations. */
export function batches(stations: readonly Station[]): fc.Arbitrary<Batch> {
  return fc.oneof(
    ...stations.map((station) => ({ weight: station.weight, arbitrary: batchAt(station) })),
  );
}
