import type { Library } from '@jishi/procedures';
import fc from 'fast-check';
import { type Batch, batches } from './moves.js';
import { type Outcome, runBatch } from './run.js';
import type { Station } from './stations.js';

/** How many batches are tried, and from which seed they are drawn. */
export interface Budget {
  readonly batches: number;
  readonly seed: number;
  /** The product as it ships when left out. */
  readonly library?: Library;
}

/** One sequence after which something stands on record that must not, with no move that it does without. */
export interface Counterexample {
  readonly station: string;
  readonly waits: Batch['waits'];
  readonly moves: number;
  readonly findings: readonly string[];
  readonly told: readonly string[];
}

export interface Hunt {
  readonly found: Counterexample | null;
  /** In words: how much was tried, what it reached, how long it took. */
  readonly summary: string;
}

/** Tries sequences until the oracle finds something, or the budget is used up. */
export async function hunt(stations: readonly Station[], budget: Budget): Promise<Hunt> {
  const { seed, library } = budget;
  const began = performance.now();
  const tried = newTally();
  const broken: Broken[] = [];
  const property = fc.asyncProperty(batches(stations), async (batch) => {
    const outcome = await runBatch(stationNamed(stations, batch.station), batch, library);
    count(tried, batch, outcome);
    const at = outcome.findings.findIndex((each) => each.length > 0);
    if (at >= 0) broken.push(only(batch, outcome, at));
    return at < 0;
  });
  await fc.check(property, { seed, numRuns: budget.batches, endOnFailure: true });
  const found = broken[0] ? await shrunk(stations, broken[0], budget) : null;
  const seconds = Math.round((performance.now() - began) / 1000);
  return { found, summary: `${inWords(tried)}; seed ${seed}, ${seconds} s` };
}

function stationNamed(stations: readonly Station[], name: string): Station {
  const found = stations.find((each) => each.name === name);
  if (!found) throw new Error(`no station ${name}`);
  return found;
}

/** A batch of the one sequence that went wrong, with what was found after it. */
interface Broken {
  readonly batch: Batch;
  readonly found: Counterexample;
}

function only(batch: Batch, outcome: Outcome, at: number): Broken {
  const alone = { ...batch, sequences: batch.sequences.slice(at, at + 1) };
  return { batch: alone, found: counterexample(alone, outcome, at) };
}

function counterexample(batch: Batch, { findings, told }: Outcome, at: number): Counterexample {
  const moves = batch.sequences[0]?.moves.length ?? 0;
  const { station, waits } = batch;
  return { station, waits, moves, findings: findings[at] ?? [], told: told[at] ?? [] };
}

/**
 * Leaves out every move without which it goes wrong all the same. What depends on how two commands at
 * once came about may not come again: then it is shown as it was.
 */
async function shrunk(
  stations: readonly Station[],
  broken: Broken,
  { library }: Budget,
): Promise<Counterexample> {
  const station = stationNamed(stations, broken.batch.station);
  let smallest = broken;
  for (let at = broken.found.moves - 1; at >= 0; at -= 1) {
    const fewer = withoutMove(smallest.batch, at);
    const outcome = await runBatch(station, fewer, library);
    if (outcome.findings[0]?.length)
      smallest = { batch: fewer, found: counterexample(fewer, outcome, 0) };
  }
  return smallest.found;
}

function withoutMove(batch: Batch, at: number): Batch {
  const sequences = batch.sequences.map(({ desk, moves }) => ({
    desk,
    moves: moves.toSpliced(at, 1),
  }));
  return { ...batch, sequences };
}

interface Tally {
  sequences: number;
  commands: number;
  recorded: number;
  readonly closed: Map<string, number>;
}

function newTally(): Tally {
  return { sequences: 0, commands: 0, recorded: 0, closed: new Map() };
}

function count(tally: Tally, batch: Batch, outcome: Outcome): void {
  tally.sequences += batch.sequences.length;
  tally.commands += outcome.commands;
  tally.recorded += outcome.recorded;
  for (const step of outcome.closed) tally.closed.set(step, (tally.closed.get(step) ?? 0) + 1);
}

function inWords({ sequences, commands, recorded, closed }: Tally): string {
  const steps = [...closed].map(([step, times]) => `${step} ${times}`).join(', ');
  return `${sequences} sequences, ${commands} commands, ${recorded} recorded; closed: ${steps}`;
}
