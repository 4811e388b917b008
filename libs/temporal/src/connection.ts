import { type Epochs, epochs, familyOf, type RunRef, taskQueue } from '@jishi/contracts/names';
import { Client, Connection } from '@temporalio/client';

/** Which server, and what of it is ours. */
export interface TemporalOptions {
  /** host:port */
  readonly address: string;
  readonly namespace: string;
  /** Prefix of the task queues of this deployment. */
  readonly taskQueue: string;
  /** Of this build when left out; only a test of an epoch's raise gives others. */
  readonly epochs?: Epochs;
}

/** A server as this process uses it. */
export interface Temporal {
  readonly options: TemporalOptions;
  readonly client: Client;
  queueOf(run: RunRef): string;
  /** @throws Error with one clear line where the server or its namespace does not answer */
  ready(): Promise<void>;
  /** A call that gives up after ten seconds: a server that hangs must not hold up who asks. */
  soon<Answer>(call: () => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Connects with the first call, so that a process starts and works where the server is away for now. */
export function connectTemporal(options: TemporalOptions): Temporal {
  const connection = Connection.lazy({ address: options.address });
  const { address, namespace } = options;
  const client = new Client({ connection, namespace, identity: 'jishi' });
  const underWay = new Set<Promise<unknown>>();
  const soon = <Answer>(call: () => Promise<Answer>) => {
    const answer = client.withDeadline(Date.now() + PATIENCE_MS, call);
    const settled: Promise<unknown> = answer
      .catch(() => undefined)
      .finally(() => underWay.delete(settled));
    underWay.add(settled);
    return answer;
  };
  return {
    options,
    client,
    soon,
    async ready() {
      await soon(() => client.workflowService.describeNamespace({ namespace })).catch(
        (cause: unknown) => {
          throw new Error(
            `No Temporal server with the namespace ${namespace} answers at ${address}. Start it, or correct TEMPORAL_ADDRESS.`,
            { cause },
          );
        },
      );
    },
    queueOf: (run) => taskQueue(options.taskQueue, familyOf(run), options.epochs ?? epochs),
    // The SDK tries a failed call again after a while, and on a closed channel that ends the process.
    async close() {
      await Promise.all(underWay);
      await connection.close();
    },
  };
}
