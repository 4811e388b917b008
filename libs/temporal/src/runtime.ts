import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** Where the engine's own lines go; what a process logs with. */
export interface RuntimeLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Sets up the engine for this process, once and before anything else of it: its warnings go to the process's log, and
 * signals are left to the process, which has more to stop than workers.
 */
export function installRuntime(log: RuntimeLog): void {
  const logger = new DefaultLogger('WARN', ({ level, message, meta }) => {
    const write = level === 'ERROR' ? 'error' : 'warn';
    log[write](linesOf(meta), message);
  });
  Runtime.install({
    logger,
    shutdownSignals: [],
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    },
  });
}

/** Ids and the error; payloads and stacks of the engine's inside stay out. */
function linesOf(meta: Record<string, unknown> | undefined): object {
  const { workflowId, workflowType, activityType, taskQueue, error } = meta ?? {};
  return { workflowId, workflowType, activityType, taskQueue, err: error };
}
