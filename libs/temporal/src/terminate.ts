import { type RunRef, workflowIdOf } from '@jishi/contracts/names';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Temporal } from './connection.js';

/** Ends a run that is to be built again from the record; one that is not there needs no ending. */
export async function terminate(temporal: Temporal, run: RunRef, reason: string): Promise<void> {
  try {
    await temporal.soon(() =>
      temporal.client.workflow.getHandle(workflowIdOf(run)).terminate(reason),
    );
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
