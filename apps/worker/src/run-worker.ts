import { type OpenRecord, openRecord } from '@jishi/commands';
import { type Config, readConfig } from '@jishi/platform';
import { createLog } from '@jishi/platform/logging';
import { workflowBundle } from '@jishi/temporal/bundle';
import { connectTemporal } from '@jishi/temporal/client';
import { installRuntime } from '@jishi/temporal/worker';
import { NestFactory } from '@nestjs/core';
import type { Part } from './part.js';
import { createParts } from './parts.js';
import { WorkerModule } from './worker.module.js';

/**
 * Runs the worker until the process is told to end.
 * @throws Error with a clear line where a setting, the database or the Temporal server is not as needed
 */
export async function runWorker(environment: {
  readonly [name: string]: string | undefined;
}): Promise<void> {
  const config = readConfig(environment);
  const log = createLog(config.LOG_LEVEL).child({ process: 'worker' });
  installRuntime(log);
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TASK_QUEUE,
  });
  const record = await recordOf(config);
  const parts = createParts({
    record,
    temporal,
    log,
    bundle: await workflowBundle(),
    onFailure: (error) => {
      log.fatal({ err: error }, 'a Temporal worker failed; the process ends');
      process.exit(1);
    },
  });
  const module = WorkerModule.with([connections(record, temporal), ...parts], log);
  const app = await NestFactory.createApplicationContext(module, {
    logger: false,
    abortOnError: false,
  });
  // By its own exit, once all has stopped: a signal would end it before its last lines are written.
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

function recordOf(config: Config): Promise<OpenRecord> {
  return openRecord({
    databaseUrl: config.DATABASE_URL,
    masterKey: config.VAULT_MASTER_KEY,
    buildId: config.JISHI_BUILD_ID,
  });
}

/** Closed last, when nothing uses them any more. */
function connections(
  record: { close(): Promise<void> },
  temporal: { close(): Promise<void> },
): Part {
  return {
    name: 'connections',
    start: () => undefined,
    async stop() {
      await temporal.close();
      await record.close();
    },
  };
}
