import { type RunRef, recordedSignal, workflowIdOf, workflowTypeOf } from '@jishi/contracts/names';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Temporal } from './connection.js';

/** A run was told, and started where there was none; or it is over, which needs nothing. */
export type Nudged = 'told' | 'over';

/**
 * Tells a run what version its case's stream stands at, and starts the run where there is none. Relay and API share
 * it, so whoever is first wins and the other does no harm. A run that failed or was terminated starts again; one that
 * completed has nothing left to do.
 * @param version null asks for one more reading whatever the run has seen
 */
export function nudge(temporal: Temporal, run: RunRef, version: number | null): Promise<Nudged> {
  return signalWithStart(temporal, run, { version, reuse: 'ALLOW_DUPLICATE_FAILED_ONLY' });
}

/** Starts a run from the record though an earlier one of its id may have completed. */
export function rebuild(temporal: Temporal, run: RunRef, version: number): Promise<Nudged> {
  return signalWithStart(temporal, run, { version, reuse: 'ALLOW_DUPLICATE' });
}

interface Start {
  readonly version: number | null;
  readonly reuse: 'ALLOW_DUPLICATE' | 'ALLOW_DUPLICATE_FAILED_ONLY';
}

async function signalWithStart(
  temporal: Temporal,
  run: RunRef,
  { version, reuse }: Start,
): Promise<Nudged> {
  const options = {
    workflowId: workflowIdOf(run),
    taskQueue: temporal.queueOf(run),
    args: [run] as [RunRef],
    signal: recordedSignal,
    signalArgs: [version] as [number | null],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: reuse,
  } as const;
  try {
    await temporal.soon(() =>
      temporal.client.workflow.signalWithStart(workflowTypeOf(run), options),
    );
    return 'told';
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return 'over';
    throw error;
  }
}
