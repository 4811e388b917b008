import { type OpenRecord, type OpenRun, openCases, openRunsOf } from '@jishi/commands';
import { type StepRef, workflowIdOf } from '@jishi/contracts/names';
import { type Instant, instantDiffSeconds, type OpenedCase, stepView } from '@jishi/domain';
import type { Observations } from '@jishi/event-store';
import { inParallel, repair } from '@jishi/temporal/client';
import { type ExamineDependencies, examine, tell } from './examine.js';

export interface ReconcilerDependencies extends ExamineDependencies {
  readonly record: Pick<OpenRecord, 'pool' | 'views' | 'clock'>;
  readonly observations: Observations;
}

/** What is younger than this, in seconds, is on its way. */
const ON_ITS_WAY = 60;

/**
 * Looks at every open run by the record alone and describes on the server only what lags behind its stream, has let a
 * clock pass, or had an incident. What is alive is nudged; when it still lags at the next look, that is an incident.
 */
export function createReconciler(dependencies: ReconcilerDependencies): () => Promise<void> {
  const { record, observations, incidents } = dependencies;
  let lateBefore: ReadonlySet<string> = new Set();
  return async () => {
    const { now } = await record.clock.refresh();
    const troubled = new Set((await incidents.open()).map(({ subject }) => subject));
    const [alive, late] = [new Set<string>(), new Set<string>()];
    for await (const cases of openCases(record)) {
      const runs = cases.flatMap(openRunsOf);
      const seen = await observations.seen(runs.map(({ run }) => workflowIdOf(run)));
      await inParallel(runs, async (expected) => {
        const id = workflowIdOf(expected.run);
        alive.add(id);
        const isLate =
          lags(expected, seen.get(id) ?? 0, now) || (await isOverdue(record, expected, now));
        if (isLate) late.add(id);
        if (isLate || troubled.has(id))
          await check(dependencies, expected, { isLate, wasLate: lateBefore.has(id) });
      });
    }
    lateBefore = late;
    for (const id of troubled) if (isRunThatEnded(id, alive)) await incidents.settle(id);
  };
}

async function check(
  dependencies: ReconcilerDependencies,
  expected: OpenRun,
  { isLate, wasLate }: { readonly isLate: boolean; readonly wasLate: boolean },
): Promise<void> {
  const id = workflowIdOf(expected.run);
  const condition = await examine(dependencies, expected);
  if (condition !== 'running') return;
  if (!isLate) {
    await dependencies.incidents.settle(id, ['workflow-lags']);
    return;
  }
  if (wasLate) await tell(dependencies, id, 'workflow-lags');
  await repair(dependencies.temporal, expected, condition);
}

/** A clock whose act would be accepted and was not submitted; one that waits for a fact is not late. */
async function isOverdue(
  { views }: Pick<OpenRecord, 'views'>,
  { run, due }: OpenRun,
  now: Instant,
): Promise<boolean> {
  if (due === null || instantDiffSeconds(due, now) < ON_ITS_WAY) return false;
  const asker = { kind: 'product', role: 'clock' } as const;
  const view = await views.open({ stream: `case/${run.caseId}`, asker });
  if (!view) return false;
  const { deadlines } = stepView(view.state as OpenedCase, run as StepRef, view.context);
  return deadlines.some(({ ready }) => ready);
}

function lags({ version, since }: OpenRun, seen: number, now: Instant): boolean {
  return seen < version && instantDiffSeconds(since, now) >= ON_ITS_WAY;
}

/** Incidents of a run are over with the run; those of a case's stream (policies) are a person's to settle. */
function isRunThatEnded(id: string, alive: ReadonlySet<string>): boolean {
  return id.includes('#') && !alive.has(id);
}
