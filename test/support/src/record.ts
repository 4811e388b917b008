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

export async function openTestRecord(
  options: { readonly library?: Library; readonly simulated?: boolean } = {},
): Promise<TestRecord> {
  const { library, simulated = true } = options;
  const database = await freshDatabase({ simulated, further: [migrateVault, migrateReadModels] });
  const masterKey = 'a5'.repeat(32);
  const record = await openRecord({
    databaseUrl: database.appUrl,
    masterKey,
    buildId: 'spec',
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
  record: OpenRecord,
  { on, act, data, as, key, occurredOn }: Give,
): Promise<CommandAnswer> {
  const actorId = as.kind === 'person' ? as.actorId : as.role;
  const commandId =
    as.kind === 'person'
      ? commandIds.ofPerson(actorId, key ?? newKey())
      : commandIds.ofPolicy('spec', key ?? newKey());
  const stream =
    prefixOf(on) === on && on !== 'clock' && on !== 'firstadmin' ? newStream(on, commandId) : on;
  return record.commands.execute({
    stream,
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

export function newKey(): string {
  return randomUUID().replaceAll('-', '');
}

/** Gives a command that has to be recorded, and returns the id of its thing. */
export async function record(store: OpenRecord, what: Give): Promise<string> {
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

/** An office ready for cases: one unit, people with duties, a post with two places, a candidate. */
export interface Office {
  readonly unitId: string;
  readonly postId: string;
  /** The person of a candidate. */
  readonly candidate: string;
  /** The asker of each duty. */
  readonly as: { readonly [role in Role]?: Asker };
  /** The person behind each duty. */
  readonly persons: { readonly [role in Role]?: string };
}

const staffed: readonly Role[] = [
  'department-head',
  'officer',
  'unit-secretary',
  'discipline-secretary',
  'meeting-secretary',
  'scrutineer',
  'counter',
  'report-intake',
  'manager',
  'auditor',
];

/** Founds an office by the product's own commands, from the first administrator on. */
export async function foundOffice(store: OpenRecord): Promise<Office> {
  const admin = person('a-admin');
  const top = 'u-top';
  await record(store, {
    on: 'firstadmin',
    act: 'appoint-first-admin',
    data: { actorId: 'a-admin', account: '0'.repeat(64), unitId: top },
    as: { kind: 'product', role: 'policy' },
  });
  await record(store, {
    on: `unit/${top}`,
    act: 'register-unit',
    data: { parentId: null, name: text('市委') },
    as: admin,
  });
  const as: { [role in Role]?: Asker } = { 'security-admin': admin };
  const persons: { [role in Role]?: string } = {};
  for (const [index, role] of staffed.entries()) {
    as[role] = person(`a-${role}`, role);
    await grant(store, { admin, role, unitId: top, account: `${index + 1}`.padStart(64, '0') });
  }
  const officer = as.officer ?? admin;
  for (const role of staffed) {
    persons[role] = await registerPerson(store, officer, top, role);
  }
  const postId = await record(store, {
    on: 'post',
    act: 'register-post',
    data: {
      unitId: top,
      title: text('副局长'),
      rank: 'division-deputy',
      quota: 2,
      probation: true,
    },
    as: as['department-head'] ?? admin,
  });
  const candidate = await registerPerson(store, officer, top, 'candidate');
  return { unitId: top, postId, candidate, as, persons };
}

interface Granting {
  readonly admin: Asker;
  readonly role: Role;
  readonly unitId: string;
  readonly account: string;
}

async function grant(store: OpenRecord, { admin, role, unitId, account }: Granting): Promise<void> {
  const on = `access/a-${role}`;
  await record(store, { on, act: 'link-account', data: { account, personId: null }, as: admin });
  const data = { role, unitId, from: '2020-01-01', to: null, reason: { text: 'spec' } };
  await record(store, { on, act: 'give-grant', data, as: admin });
}

export async function registerPerson(
  store: OpenRecord,
  as: Asker,
  unitId: string,
  name: string,
): Promise<string> {
  const identity = {
    name,
    sex: 'female',
    birthMonth: '1980-01',
    workStart: '2002-07-01',
    partyDate: null,
  };
  return record(store, {
    on: 'person',
    act: 'register-person',
    data: { unitId, identity: { json: identity } },
    as,
  });
}

function text(zh: string) {
  return { zh, en: zh };
}
