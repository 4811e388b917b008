import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type RunRef, workflowIdOf } from '@jishi/contracts/names';
import type { Temporal } from '@jishi/temporal/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';

function historyOf({ client }: Temporal, run: RunRef) {
  return client.workflow.getHandle(workflowIdOf(run)).fetchHistory();
}

/** How many seconds the timers were set to that a run is waiting for. */
export async function armedTimers(temporal: Temporal, run: RunRef): Promise<readonly number[]> {
  const armed = new Map<string, number>();
  for (const event of (await historyOf(temporal, run)).events ?? []) {
    const { timerStartedEventAttributes: started } = event;
    const over = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (started) armed.set(started.timerId ?? '', Number(started.startToFireTimeout?.seconds ?? 0));
    if (over) armed.delete(over.timerId ?? '');
  }
  return [...armed.values()];
}

/** Writes a run's history as the replay specs read it. */
export async function recordHistory(temporal: Temporal, run: RunRef, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const json = historyToJSON(await historyOf(temporal, run));
  writeFileSync(file, `${JSON.stringify(JSON.parse(json), null, 1)}\n`);
}
