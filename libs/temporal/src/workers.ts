import { epochs, taskQueue, type WorkflowFamily } from '@jishi/contracts/names';
import { NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import type { TemporalOptions } from './connection.js';

export interface WorkersOptions {
  readonly temporal: TemporalOptions;
  readonly activities: object;
  readonly bundle: WorkflowBundleOption;
  /** Called when a worker can't go on; the process is of no use then. */
  readonly onFailure: (error: unknown) => void;
}

/** The Temporal workers of one process: one for each family of workflows, on the queue of its epoch. */
export interface Workers {
  /** @throws Error with one clear line where no server or no namespace answers */
  start(): Promise<void>;
  /** Takes no more tasks, finishes those under way, and resolves when all is done. */
  stop(): Promise<void>;
}

/** What is under way when a worker is told to end may go on for so long. */
const GRACE = '10 seconds';

export function createWorkers(options: WorkersOptions): Workers {
  let connection: NativeConnection | undefined;
  let workers: readonly Worker[] = [];
  let runs: Promise<unknown> = Promise.resolve();
  return {
    async start() {
      connection = await connect(options.temporal);
      const families = Object.keys(epochs) as WorkflowFamily[];
      workers = await Promise.all(
        families.map((family) => createWorker(connection as NativeConnection, family, options)),
      );
      runs = Promise.all(workers.map((worker) => worker.run())).catch(options.onFailure);
    },
    async stop() {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await runs;
      await connection?.close();
    },
  };
}

function createWorker(
  connection: NativeConnection,
  family: WorkflowFamily,
  { temporal, activities, bundle }: WorkersOptions,
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: temporal.namespace,
    taskQueue: taskQueue(temporal.taskQueue, family, temporal.epochs),
    workflowBundle: bundle,
    activities,
    shutdownGraceTime: GRACE,
    identity: 'jishi-worker',
  });
}

async function connect({ address, namespace }: TemporalOptions): Promise<NativeConnection> {
  const connection = await NativeConnection.connect({ address }).catch((cause: unknown) => {
    throw new Error(
      `No Temporal server answers at ${address}. Start it, or correct TEMPORAL_ADDRESS.`,
      { cause },
    );
  });
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (cause) {
    await connection.close();
    throw new Error(
      `The Temporal server at ${address} has no namespace ${namespace}. Create it, or correct TEMPORAL_NAMESPACE.`,
      { cause },
    );
  }
  return connection;
}
