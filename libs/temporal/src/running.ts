import { type RunRef, runOfId } from '@jishi/contracts/names';
import type { Temporal } from './connection.js';

/** A run that the server says is alive. */
export interface RunningRun {
  readonly run: RunRef;
  readonly workflowId: string;
  readonly taskQueue: string;
}

/** Every living run of this deployment, of whatever epoch; what else the server carries is left out. */
export async function* runningRuns({ client, options }: Temporal): AsyncGenerator<RunningRun> {
  const ours = `${options.taskQueue}-`;
  for await (const { workflowId, taskQueue } of client.workflow.list({
    query: 'ExecutionStatus = "Running"',
    pageSize: 1_000,
  })) {
    const run = runOfId(workflowId);
    if (run && taskQueue.startsWith(ours)) yield { run, workflowId, taskQueue };
  }
}
