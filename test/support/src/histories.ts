import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type RunRef, workflowIdOf } from '@jishi/contracts/names';
import type { Temporal } from '@jishi/temporal/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

function historyOf({ client }: Temporal, run: RunRef, runId?: string) {
  return client.workflow.getHandle(workflowIdOf(run), runId).fetchHistory();
}

/** The engine's own ids of the runs that went on under a new one, because their history had grown long. */
export async function continuedRuns({ client }: Temporal, run: RunRef): Promise<readonly string[]> {
  const query = `WorkflowId = "${workflowIdOf(run)}" AND ExecutionStatus = "ContinuedAsNew"`;
  const found: string[] = [];
  for await (const { runId } of client.workflow.list({ query })) found.push(runId);
  return found;
}

/** How many seconds the timers were set to that a run is waiting for. */
export async function armedTimers(temporal: Temporal, run: RunRef): Promise<readonly number[]> {
  const events = (await historyOf(temporal, run)).events ?? [];
  const over = events.map(
    (event) => (event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes)?.timerId,
  );
  return events
    .map(({ timerStartedEventAttributes: started }) => started)
    .filter((started) => started && !over.includes(started.timerId))
    .map((started) => Number(started?.startToFireTimeout?.seconds));
}

/** How often a run was told something. */
export async function signalsOf(temporal: Temporal, run: RunRef): Promise<number> {
  const events = (await historyOf(temporal, run)).events ?? [];
  return events.filter(({ workflowExecutionSignaledEventAttributes: told }) => told).length;
}

/** Writes a run's history as the replay specs read it; of several under one id the last, or the one named. */
export async function recordHistory(
  temporal: Temporal,
  run: RunRef,
  { file, runId }: { readonly file: string; readonly runId?: string },
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const json = historyToJSON(await historyOf(temporal, run, runId));
  writeFileSync(file, `${JSON.stringify(JSON.parse(json), null, 1)}\n`);
}
