import { caseRun, type OpenRecord, openCases, openRunsOf } from '@jishi/commands';
import { type RunRef, type StepRef, workflowIdOf } from '@jishi/contracts/names';
import type { CaseState } from '@jishi/domain';
import { createFollower } from '@jishi/event-store';
import type { Log } from '@jishi/platform/logging';
import { inParallel, nudge, type Temporal } from '@jishi/temporal/client';
import type { Part } from '../part.js';
import { createPace } from './pace.js';
import { touchedBy } from './touched.js';

export interface RelayDependencies {
  readonly record: Pick<OpenRecord, 'pool' | 'views'>;
  readonly temporal: Temporal;
  readonly log: Log;
}

/** A case is told at most once in this time, in milliseconds. */
const COALESCE_MS = 200;
const BATCH = 1_000;

/**
 * Tells workflows what was recorded, and starts them: of each case that moved, its own run, the step that is open, and
 * whatever was opened or closed. Its checkpoint moves only when Temporal has acknowledged all of it, so while Temporal
 * is away it waits and tries again, and nothing is lost. A nudge too many does no harm.
 */
export function createRelay(dependencies: RelayDependencies): Part {
  const pace = createPace(COALESCE_MS);
  const follower = createFollower({
    pool: dependencies.record.pool,
    name: 'relay',
    batch: BATCH,
    async handle(events) {
      const touched = touchedBy(events);
      await pace([...touched.keys()], (caseIds) => tell(dependencies, caseIds, touched));
      if (events.some(({ type }) => type === 'ClockAdvanced')) await tellAll(dependencies);
    },
    onError: (error) => {
      dependencies.log.warn({ err: error }, 'the relay waits and tries again');
    },
  });
  return { name: 'relay', ...follower };
}

async function tell(
  { record, temporal }: RelayDependencies,
  caseIds: readonly string[],
  touched: ReadonlyMap<string, readonly StepRef[]>,
): Promise<void> {
  const folded = await record.views.states(caseIds.map((caseId) => `case/${caseId}`));
  const tellings = folded.flatMap(({ state, version }, index) => {
    const caseId = caseIds[index] ?? '';
    const runs = [caseRun(caseId), ...openOf(state as CaseState), ...(touched.get(caseId) ?? [])];
    return unique(runs).map((run) => ({ run, version }));
  });
  await inParallel(tellings, async ({ run, version }) => {
    await nudge(temporal, run, version);
  });
}

/** A simulated clock was moved: every run reads its view anew and arms its timers by it. */
async function tellAll({ record, temporal }: RelayDependencies): Promise<void> {
  for await (const cases of openCases(record)) {
    await inParallel(cases.flatMap(openRunsOf), async ({ run }) => {
      await nudge(temporal, run, null);
    });
  }
}

function openOf(state: CaseState): readonly RunRef[] {
  return state.status === 'unopened' ? [] : openRunsOf(state).map(({ run }) => run);
}

function unique(runs: readonly RunRef[]): readonly RunRef[] {
  return [...new Map(runs.map((run) => [workflowIdOf(run), run])).values()];
}
