import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type RunRef, workflowIdOf } from '@jishi/contracts/names';
import type { Temporal } from '@jishi/temporal/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

function historyOf({ client }: Temporal, run: RunRef) {
  return client.workflow.getHandle(workflowIdOf(run)).fetchHistory();
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

/** Writes a run's history as the replay specs read it. */
export async function recordHistory(temporal: Temporal, run: RunRef, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const json = historyToJSON(await historyOf(temporal, run));
  writeFileSync(file, `${JSON.stringify(JSON.parse(json), null, 1)}\n`);
}
