import { type Library, library as shipped } from '@jishi/procedures';
import type { Given, Work } from './desk.js';
import { gather, streamsOf } from './evidence.js';
import type { Batch, Move } from './moves.js';
import { judge } from './oracle/oracle.js';
import { perform } from './perform.js';
import { advance } from './play.js';
import type { Station } from './stations.js';
import type { Store, Streams } from './store/store.js';

export interface Outcome {
  /** What the oracle found at each desk, in the order of the sequences; empty where all is as it must be. */
  readonly findings: readonly (readonly string[])[];
  /** What was given at each desk and what was answered. */
  readonly told: readonly (readonly string[])[];
  readonly commands: number;
  readonly recorded: number;
  /** The steps that were closed as completed. */
  readonly closed: readonly string[];
}

/** Plays a batch in a copy of its station's store, all desks at once, and has every desk judged. */
export async function runBatch(
  station: Station,
  batch: Batch,
  library: Library = shipped,
): Promise<Outcome> {
  const store = await station.snapshot.open(library);
  try {
    const sequences = batch.sequences.map(({ desk: at, moves }) => {
      const desk = station.desks[at];
      if (!desk) throw new Error(`${station.name} has no desk ${at}`);
      return { work: { store, desk, given: [] }, moves };
    });
    await play(store, sequences, batch.waits);
    const works = sequences.map(({ work }) => work);
    return await judged(store, works, { before: station.streams, library });
  } finally {
    await store.drop();
  }
}

interface Played {
  readonly work: Work;
  readonly moves: readonly Move[];
}

/** Between two moves of the clock every desk goes on by itself. */
async function play(
  store: Store,
  sequences: readonly Played[],
  waits: Batch['waits'],
): Promise<void> {
  let from = 0;
  for (const { after, days } of waits.toSorted((one, other) => one.after - other.after)) {
    await playUpTo(sequences, { from, to: after });
    await advance(store, days);
    from = after;
  }
  await playUpTo(sequences, { from, to: Infinity });
}

async function playUpTo(
  sequences: readonly Played[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await Promise.all(sequences.map(({ work, moves }) => playAll(work, moves.slice(from, to))));
}

async function playAll(work: Work, moves: readonly Move[]): Promise<void> {
  for (const move of moves) await perform(work, move);
}

async function judged(
  store: Store,
  works: readonly Work[],
  decided: { readonly before: Streams; readonly library: Library },
): Promise<Outcome> {
  const evidence = await gather(store, works, decided);
  const chains = await Promise.all(works.map((work) => store.brokenChains(streamsOf(work))));
  const verdicts = evidence.map(judge);
  const given = works.flatMap((work) => work.given);
  return {
    findings: verdicts.map(({ findings }, at) => [...findings, ...(chains[at] ?? [])]),
    told: works.map((work) => work.given.map(inWords)),
    commands: given.length,
    recorded: given.filter(({ answer }) => answer.kind === 'recorded').length,
    closed: verdicts.flatMap(({ closed }) => closed),
  };
}

function inWords({ as, act, answer }: Given): string {
  const who = as.kind === 'person' ? as.actorId : as.role;
  const refusals = answer.kind === 'refused' ? answer.refusals.map(({ rule }) => rule) : [];
  return `${who} ${act}: ${[answer.kind, ...refusals].join(' ')}`;
}
