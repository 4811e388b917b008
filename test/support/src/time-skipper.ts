import { randomUUID } from 'node:crypto';
import type { Asker, OpenRecord } from '@jishi/commands';
import { runningRuns, type Temporal } from '@jishi/temporal/client';
import { temporal as proto } from '@temporalio/proto';
import { person, record } from './record.js';

const COMPLETED =
  proto.api.enums.v1.FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED;

/**
 * Moves time for a simulated store and for the runs over it. The store's clock goes first: timer lengths are due minus
 * now by that clock, and a timer that fires early would only be armed again.
 */
export class TimeSkipper {
  constructor(
    private readonly store: OpenRecord,
    private readonly temporal: Temporal,
    /** Who moves the clock; the administrator of the spec's office when left out. */
    private readonly as: Asker = person('a-admin', 'security-admin'),
  ) {}

  /** Moves the store's clock alone. */
  async moveStore(seconds: number): Promise<void> {
    await record(this.store, {
      on: 'clock',
      act: 'advance-clock',
      data: { bySeconds: Math.ceil(seconds) },
      as: this.as,
    });
  }

  /** Moves the clock of each living run, so that its timers fire by themselves. */
  async moveRuns(seconds: number): Promise<void> {
    for await (const { workflowId } of runningRuns(this.temporal)) {
      await this.fastForward(workflowId, Math.ceil(seconds));
    }
  }

  async advance(seconds: number): Promise<void> {
    await this.moveStore(seconds);
    await this.moveRuns(seconds);
  }

  private async fastForward(workflowId: string, seconds: number): Promise<void> {
    const { client, options } = this.temporal;
    const service = client.workflowService;
    const of = { namespace: options.namespace, workflowExecution: { workflowId } };
    const fastForwardId = randomUUID();
    const fastForwardConfig = { id: fastForwardId, duration: { seconds } };
    try {
      await service.updateWorkflowExecutionOptions({
        ...of,
        workflowExecutionOptions: { timeSkippingConfig: { enabled: true, fastForwardConfig } },
        updateMask: { paths: ['time_skipping_config'] },
      } as never);
    } catch (error) {
      if (hasEnded(error)) return;
      throw error;
    }
    const reached = await service.pollWorkflowExecutionTimeSkipping({ ...of, fastForwardId });
    // A run that ended on the way has no clock left to move.
    if (
      reached.fastForwardPollingResult !== COMPLETED &&
      !/ended|completed|closed/i.test(reached.failedReason)
    )
      throw new Error(`${workflowId} was not moved: ${reached.failedReason}`);
  }
}

/** The list of the living runs is a moment old: one of them may have ended since. */
function hasEnded(error: unknown): boolean {
  return error instanceof Error && /NOT_FOUND.*already completed/.test(error.message);
}
