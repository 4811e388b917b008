import { type Progress, progressQuery, type RunRef, workflowIdOf } from '@jishi/contracts/names';
import { type WorkflowExecutionDescription, WorkflowNotFoundError } from '@temporalio/client';
import type { Temporal } from './connection.js';

/** How a run stands on the server. */
export type Condition =
  /** Alive, and nothing is failing. */
  | 'running'
  /** The server knows nothing of it. */
  | 'missing'
  /** Ended by somebody or something else than its own code. */
  | 'stopped'
  /** It completed. */
  | 'completed'
  /** Its code can't go on: the same task fails again and again. */
  | 'wedged'
  /** An activity of it fails again and again. */
  | 'failing';

/** A task of a workflow fails by its code alone; an activity also when the record is away for a while. */
const TASK_TRIES = 3;
const ACTIVITY_TRIES = 5;

export async function conditionOf(temporal: Temporal, run: RunRef): Promise<Condition> {
  const described = await describe(temporal, run);
  if (!described) return 'missing';
  if (described.status.name === 'COMPLETED') return 'completed';
  return described.status.name === 'RUNNING' ? conditionOfRunning(described) : 'stopped';
}

function conditionOfRunning({ raw }: WorkflowExecutionDescription): Condition {
  const tries = (pending: { readonly attempt?: number | null } | null | undefined) =>
    pending?.attempt ?? 0;
  if (tries(raw.pendingWorkflowTask) >= TASK_TRIES) return 'wedged';
  const failing = raw.pendingActivities?.some((each) => tries(each) >= ACTIVITY_TRIES);
  return failing === true ? 'failing' : 'running';
}

/** What the engine itself says of a run, for whoever asks why nothing happens. */
export interface RunStatus {
  readonly workflowId: string;
  /** Temporal's own word, in lower case; `missing` where it knows none. */
  readonly status: string;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
  readonly historyEvents: number;
  /** Null where no worker answers. */
  readonly progress: Progress | null;
}

export async function statusOf(temporal: Temporal, run: RunRef): Promise<RunStatus> {
  const workflowId = workflowIdOf(run);
  const described = await describe(temporal, run);
  if (!described) {
    const nothing = { startedAt: null, closedAt: null, historyEvents: 0, progress: null };
    return { workflowId, status: 'missing', ...nothing };
  }
  return {
    workflowId,
    status: described.status.name.toLowerCase(),
    startedAt: described.startTime.toISOString(),
    closedAt: described.closeTime?.toISOString() ?? null,
    historyEvents: described.historyLength,
    progress: await progressOf(temporal, workflowId),
  };
}

/** A query needs a worker; without one it would hang, and the rest of the answer is worth having at once. */
const QUERY_MS = 2_000;

async function progressOf({ client }: Temporal, workflowId: string): Promise<Progress | null> {
  const handle = client.workflow.getHandle(workflowId);
  try {
    return await client.withDeadline(Date.now() + QUERY_MS, () =>
      handle.query<Progress>(progressQuery),
    );
  } catch {
    return null;
  }
}

async function describe(
  temporal: Temporal,
  run: RunRef,
): Promise<WorkflowExecutionDescription | null> {
  try {
    return await temporal.soon(() =>
      temporal.client.workflow.getHandle(workflowIdOf(run)).describe(),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
