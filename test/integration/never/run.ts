import type { Library } from '@jishi/procedures';
import { copyDatabase } from '@jishi/test-support/postgres';
import { openTestRecord, type TestRecord } from '@jishi/test-support/record';
import type { Given, Work } from './desk.js';
import { gather } from './evidence.js';
import type { Batch, Move } from './moves.js';
import { judge } from './oracle/oracle.js';
import { perform } from './perform.js';
import { advance, type Station, type Stations } from './stations.js';

export interface Outcome {
  /** What the oracle found at each desk, in the order of the sequences; empty where all is as it must be. */
  readonly findings: readonly (readonly string[])[];
  /** What was given at each desk and what was answered. */
  readonly told: readonly (readonly string[])[];
  readonly commands: number;
  readonly recorded: number;
  readonly closed: { readonly [step: string]: number };
}

/** Plays a batch in a copy of its station's store, all desks at once, and has every desk judged. */
export async function runBatch(
  stations: Stations,
  batch: Batch,
  library?: Library,
): Promise<Outcome> {
  const station = stations.get(batch.place);
  if (!station) throw new Error(`no station ${batch.place}`);
  const database = await copyDatabase(station.database);
  const store = await openTestRecord({ database, ...(library ? { library } : {}) });
  try {
    const works = batch.sequences.map((_, index): Work => {
      const desk = station.desks[index];
      if (!desk) throw new Error('more sequences than desks');
      return { store, desk, given: [] };
    });
    await play(store, works, batch);
    return await judged(store, works, station);
  } finally {
    await store.drop();
  }
}

/** Between two moves of the clock every desk goes on by itself. */
async function play(store: TestRecord, works: readonly Work[], batch: Batch): Promise<void> {
  const waits = batch.waits.toSorted((one, other) => one.after - other.after);
  let from = 0;
  for (const { after, days } of waits) {
    await playUpTo(works, batch, { from, to: after });
    await advance(store, days);
    from = after;
  }
  await playUpTo(works, batch, { from, to: Infinity });
}

async function playUpTo(
  works: readonly Work[],
  { sequences }: Batch,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await Promise.all(
    works.map(async (work, index) => playAll(work, (sequences[index] ?? []).slice(from, to))),
  );
}

async function playAll(work: Work, moves: readonly Move[]): Promise<void> {
  for (const move of moves) await perform(work, move);
}

async function judged(
  store: TestRecord,
  works: readonly Work[],
  { streams }: Station,
): Promise<Outcome> {
  const evidence = await gather(store, works, streams);
  const given = works.flatMap((work) => work.given);
  const closed: { [step: string]: number } = {};
  const findings = evidence.map((each) => {
    const verdict = judge(each);
    for (const step of verdict.closed) closed[step] = (closed[step] ?? 0) + 1;
    return verdict.findings;
  });
  return {
    findings,
    told: works.map((work) => work.given.map(inWords)),
    commands: given.length,
    recorded: given.filter(({ answer }) => answer.kind === 'recorded').length,
    closed,
  };
}

function inWords({ as, act, answer }: Given): string {
  const who = as.kind === 'person' ? as.actorId : as.role;
  const refusals = answer.kind === 'refused' ? answer.refusals.map(({ rule }) => rule) : [];
  return `${who} ${act}: ${[answer.kind, ...refusals].join(' ')}`;
}
