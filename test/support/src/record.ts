import { randomUUID } from 'node:crypto';
import {
  type Asker,
  type CommandAnswer,
  commandIds,
  newStream,
  type OpenRecord,
  openRecord,
  type Recorded,
} from '@jishi/commands';
import { prefixOf, type Role } from '@jishi/domain';
import type { Library } from '@jishi/procedures';
import { migrateReadModels } from '@jishi/read-models';
import { migrateVault } from '@jishi/vault';
import { freshDatabase, type TestDatabase } from './postgres.js';

/** The record of one spec file on a database of its own. */
export interface TestRecord extends OpenRecord {
  readonly database: TestDatabase;
  readonly masterKey: string;
  /** Closes the record and drops its database. */
  drop(): Promise<void>;
}

/** Where the clock of a spec's store begins: Monday 2026-03-02, 09:12 in Asia/Shanghai, within every calendar's coverage. */
export const MONDAY = '2026-03-02T01:12:00.000000Z';

/** @param options `database` is one that holds a record already; a fresh one is made when it is left out */
export async function openTestRecord(
  options: {
    readonly library?: Library;
    readonly simulated?: boolean;
    readonly database?: TestDatabase;
  } = {},
): Promise<TestRecord> {
  const { library, simulated = true } = options;
  const database = options.database ?? (await newDatabase(simulated));
  const masterKey = 'a5'.repeat(32);
  const record = await openRecord({
    databaseUrl: database.appUrl,
    masterKey,
    buildId: 'spec',
    maxConnections: 4,
    ...(library ? { library } : {}),
  });
  return {
    ...record,
    database,
    masterKey,
    drop: async () => {
      await record.close();
      await database.drop();
    },
  };
}

function newDatabase(simulated: boolean): Promise<TestDatabase> {
  return freshDatabase({
    simulated,
    ...(simulated ? { startsAt: MONDAY } : {}),
    further: [migrateVault, migrateReadModels],
  });
}

/** A command as specs give it. */
export interface Give {
  /** The stream; for a command that begins a thing its prefix alone. */
  readonly on: string;
  readonly act: string;
  readonly data: object;
  readonly as: Asker;
  readonly key?: string;
  readonly occurredOn?: string;
}

/** Gives a command under a new key, or the key named. */
export async function give(
  record: Pick<OpenRecord, 'commands'>,
  { on, act, data, as, key, occurredOn }: Give,
): Promise<CommandAnswer> {
  const commandId = commandIdFor(as, key ?? newKey());
  return record.commands.execute({
    stream: streamFor(on, commandId),
    name: act,
    data,
    occurredOn: occurredOn ?? null,
    commandId,
    asker: as,
    expected: null,
    correlationId: randomUUID(),
    causationId: null,
  });
}

/** The id under which `give` gives a command with this key. */
export function commandIdFor(as: Asker, key: string): string {
  return as.kind === 'person'
    ? commandIds.ofPerson(as.actorId, key)
    : commandIds.ofPolicy('spec', key);
}

/** `clock` and `firstadmin` are one stream each; any other prefix alone asks for a new thing. */
function streamFor(on: string, commandId: string): string {
  const singular = on === 'clock' || on === 'firstadmin';
  return prefixOf(on) === on && !singular ? newStream(on, commandId) : on;
}

export function newKey(): string {
  return randomUUID().replaceAll('-', '');
}

/** Gives a command that has to be recorded, and returns the id of its thing. */
export async function record(store: Pick<OpenRecord, 'commands'>, what: Give): Promise<string> {
  const answer = await give(store, what);
  if (answer.kind !== 'recorded')
    throw new Error(`${what.act} was not recorded: ${JSON.stringify(answer)}`);
  return idOf(answer);
}

export function idOf(answer: Recorded): string {
  return answer.stream.slice(answer.stream.indexOf('/') + 1);
}

export function person(actorId: string, role: Role | null = null): Asker {
  return { kind: 'person', actorId, role, actingFor: null };
}
