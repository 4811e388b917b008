import { type OpenRecord, type OpenRun, openCases, openRecord, openRunsOf } from '@jishi/commands';
import { type IncidentKind, incidents as words } from '@jishi/contracts';
import { workflowIdOf } from '@jishi/contracts/names';
import { instantDiffSeconds } from '@jishi/domain';
import { createIncidents, createObservations } from '@jishi/event-store';
import type { Config } from '@jishi/platform';
import {
  type Condition,
  conditionOf,
  connectTemporal,
  inParallel,
  repair,
  type Temporal,
} from '@jishi/temporal/client';

export interface DoctorOptions {
  /** Build every run again that the record says should be alive and is not well. */
  readonly rebuild: boolean;
  readonly print: (line: string) => void;
}

/**
 * Compares what the record says should be alive with what the Temporal server carries, in plain lines.
 * @returns whether everything is well, after the rebuild where one was asked for
 * @throws Error with a clear line where the database or the server does not answer
 */
export async function runDoctor(config: Config, options: DoctorOptions): Promise<boolean> {
  const record = await openRecord({
    databaseUrl: config.DATABASE_URL,
    masterKey: config.VAULT_MASTER_KEY,
    buildId: config.JISHI_BUILD_ID,
  });
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TASK_QUEUE,
  });
  try {
    await temporal.ready();
    return await examineAll(record, temporal, options);
  } finally {
    await temporal.close();
    await record.close();
  }
}

/** How a run stands, in words; what stands well is only counted. */
const wordsOf: { readonly [condition in Exclude<Condition, 'running'>]: string } = {
  missing: 'the server knows nothing of it',
  stopped: 'it was stopped or failed',
  completed: 'it ended before its step did',
  wedged: 'its code fails again and again',
  failing: 'it cannot reach the record',
};

/** Seconds after which a run that has not seen its case's newest version is behind. */
const BEHIND = 60;

export async function examineAll(
  record: Pick<OpenRecord, 'pool' | 'views' | 'clock' | 'reader'>,
  temporal: Temporal,
  { rebuild, print }: DoctorOptions,
): Promise<boolean> {
  const count = { runs: 0, ill: 0, rebuilt: 0 };
  const look = async (expected: OpenRun): Promise<void> => {
    count.runs += 1;
    const found = await findingOf(record, temporal, expected);
    if (!found) return;
    count.ill += 1;
    print(`${workflowIdOf(expected.run)}: ${found.finding}`);
    if (!rebuild) return;
    await repair(temporal, expected, found.condition);
    count.rebuilt += 1;
  };
  for await (const cases of openCases(record)) {
    await inParallel(cases.flatMap(openRunsOf), look);
    print(`looked at ${count.runs} runs, ${count.ill} not well, ${count.rebuilt} built again`);
  }
  if (count.runs === 0) print('no case is open');
  for (const line of await othersOf(record)) print(line);
  return count.ill === count.rebuilt;
}

async function findingOf(
  { pool, clock }: Pick<OpenRecord, 'pool' | 'clock'>,
  temporal: Temporal,
  { run, version, since }: OpenRun,
): Promise<{ readonly condition: Condition; readonly finding: string } | null> {
  const condition = await conditionOf(temporal, run);
  if (condition !== 'running') return { condition, finding: wordsOf[condition] };
  const id = workflowIdOf(run);
  const seen = (await createObservations(pool).seen([id])).get(id) ?? 0;
  const { now } = await clock.now();
  if (seen >= version || instantDiffSeconds(since, now) < BEHIND) return null;
  return { condition, finding: `it has seen version ${seen} of ${version}` };
}

/** What else stands in the way, whoever is concerned. */
async function othersOf({
  pool,
  reader,
}: Pick<OpenRecord, 'pool' | 'reader'>): Promise<readonly string[]> {
  const oldest = await reader.oldestQueued();
  const open = await createIncidents(pool).open();
  return [
    ...(oldest === null ? [] : [`events wait for their place in the order since ${oldest}`]),
    ...open.map(
      ({ subject, kind, since, times }) =>
        `${subject}: ${words[kind as IncidentKind].en} Since ${since}, met ${times} times.`,
    ),
  ];
}
