import { type OpenRecord, openCases, openRunsOf } from '@jishi/commands';
import { workflowIdOf } from '@jishi/contracts/names';
import type { Observations } from '@jishi/event-store';
import {
  type Expected,
  inParallel,
  nudge,
  type RunningRun,
  rebuild,
  runningRuns,
  terminate,
} from '@jishi/temporal/client';
import { type ExamineDependencies, examine } from './examine.js';

export interface SweepDependencies extends ExamineDependencies {
  readonly record: Pick<OpenRecord, 'pool' | 'views'>;
  readonly observations: Observations;
}

/**
 * Compares all that the server carries with all that the record says should be alive; at start-up and each night, as
 * it reads everything. Runs of another epoch's code are ended and built again from the record; lost ones are found;
 * those whose step has ended are told.
 */
export async function sweep(dependencies: SweepDependencies): Promise<void> {
  const { temporal, record } = dependencies;
  const found = new Map<string, RunningRun>();
  for await (const each of runningRuns(temporal)) found.set(each.workflowId, each);
  const others = [...found.values()].filter(
    (each) => each.taskQueue !== temporal.queueOf(each.run),
  );
  await endOthers(dependencies, others);
  const ended = new Set(others.map(({ workflowId }) => workflowId));
  for await (const cases of openCases(record)) {
    const expected = cases.flatMap(openRunsOf);
    await raiseEpoch(
      dependencies,
      expected.filter(({ run }) => ended.has(workflowIdOf(run))),
    );
    const absent = expected.filter(({ run }) => !found.has(workflowIdOf(run)));
    await inParallel(await onceSeen(dependencies, absent), async (each) => {
      await examine(dependencies, each);
    });
    for (const { run } of expected) found.delete(workflowIdOf(run));
  }
  const over = [...found.values()].filter(({ workflowId }) => !ended.has(workflowId));
  await inParallel(over, async ({ run }) => {
    await nudge(temporal, run, null);
  });
}

/** A run that never saw an event was never started: that is the relay's to do, and no loss. */
async function onceSeen(
  { observations }: SweepDependencies,
  absent: readonly Expected[],
): Promise<readonly Expected[]> {
  const seen = await observations.seen(absent.map(({ run }) => workflowIdOf(run)));
  return absent.filter(({ run }) => seen.has(workflowIdOf(run)));
}

async function endOthers(
  { temporal, log }: SweepDependencies,
  others: readonly RunningRun[],
): Promise<void> {
  if (others.length === 0) return;
  log.info({ runs: others.length }, 'ending runs of another epoch of the workflow code');
  await inParallel(others, ({ run }) =>
    terminate(
      temporal,
      run,
      'The epoch of the workflow code was raised; built again from the record.',
    ),
  );
}

async function raiseEpoch(
  { temporal, log }: SweepDependencies,
  runs: readonly Expected[],
): Promise<void> {
  if (runs.length === 0) return;
  await inParallel(runs, async ({ run, version }) => {
    await rebuild(temporal, run, version);
  });
  log.info({ runs: runs.length }, 'built again from the record');
}
