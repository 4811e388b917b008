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
  /** A call that gives up after ten seconds: a server that hangs must not hold up who asks. */
  soon<Answer>(call: () => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Connects with the first call, so that a process starts and works where the server is away for now. */
export function connectTemporal(options: TemporalOptions): Temporal {
  const connection = Connection.lazy({ address: options.address });
  const client = new Client({ connection, namespace: options.namespace, identity: 'jishi' });
  return {
    options,
    client,
    queueOf: (run) => taskQueue(options.taskQueue, familyOf(run), options.epochs ?? epochs),
    soon: (call) => client.withDeadline(Date.now() + PATIENCE_MS, call),
    close: () => connection.close(),
  };
}
