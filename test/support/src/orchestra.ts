import { randomUUID } from 'node:crypto';
import type { OpenRecord } from '@jishi/commands';
import type { Epochs } from '@jishi/contracts/names';
import { createLog } from '@jishi/platform/logging';
import { workflowBundle } from '@jishi/temporal/bundle';
import { connectTemporal, type Temporal } from '@jishi/temporal/client';
import { installRuntime } from '@jishi/temporal/worker';
import { createParts, type Part } from '@jishi/worker/parts';

/** The worker process's parts, running over one store in the spec's own process. */
export interface Orchestra {
  readonly temporal: Temporal;
  /** One of its parts, to be stopped and started while the others go on. */
  part(name: string): Part;
  stop(): Promise<void>;
}

export interface OrchestraOptions {
  /** Task queues of a deployment of its own, so that specs share the server. */
  readonly taskQueue?: string;
  readonly epochs?: Epochs;
  /** Another server than the test run's. */
  readonly address?: string;
  /** Parts that are not started. */
  readonly without?: readonly string[];
}

const log = createLog('silent');
let installed = false;
let bundle: ReturnType<typeof workflowBundle> | undefined;

/** The server that the test run uses. */
export function temporalAddress(): string {
  const address = process.env.JISHI_TEST_TEMPORAL_ADDRESS;
  if (!address) throw new Error('JISHI_TEST_TEMPORAL_ADDRESS names no server');
  return address;
}

export function newTaskQueue(): string {
  return `spec-${randomUUID()}`;
}

/** A client of the server, as relay and API have one. */
export function connectTest(options: OrchestraOptions = {}): Temporal {
  const { taskQueue = newTaskQueue(), address = temporalAddress(), epochs } = options;
  return connectTemporal({
    address,
    namespace: 'default',
    taskQueue,
    ...(epochs ? { epochs } : {}),
  });
}

export async function startOrchestra(
  record: OpenRecord,
  options: OrchestraOptions = {},
): Promise<Orchestra> {
  if (!installed) installRuntime(log);
  installed = true;
  const temporal = connectTest(options);
  const failed = (error: unknown): never => {
    throw error;
  };
  const parts = createParts({
    record,
    temporal,
    log,
    bundle: await (bundle ??= workflowBundle()),
    onFailure: failed,
  }).filter(({ name }) => !(options.without ?? []).includes(name));
  for (const part of parts) await part.start();
  return {
    temporal,
    part(name) {
      const part = parts.find((each) => each.name === name);
      if (!part) throw new Error(`no part is called ${name}`);
      return part;
    },
    async stop() {
      for (const part of parts.toReversed()) await part.stop();
      await temporal.close();
    },
  };
}
