import { randomUUID } from 'node:crypto';
import { createPool, migrate } from '@jishi/event-store';
import pg from 'pg';

const OWNER = 'jishi_test_owner';
const APP = 'jishi_test_app';
const PASSWORD = 'test';

/** Roles belong to the cluster, so spec files that start together would make them twice. */
const CLUSTER_SETUP = 7452;

/** A migrated database of one spec file, with the two logins of a real installation. */
export interface TestDatabase {
  readonly name: string;
  /** Of the login that migrates; no superuser. */
  readonly ownerUrl: string;
  /** Of the program's login: may execute append and select. */
  readonly appUrl: string;
  readonly owner: pg.Pool;
  readonly app: pg.Pool;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  readonly simulated?: boolean;
  /** Where a simulated store's clock begins. */
  readonly startsAt?: string;
  /** The superuser's URL of another cluster than the test run's. */
  readonly cluster?: string;
  /** Further migrations, run as the owner. */
  readonly further?: readonly ((ownerUrl: string) => Promise<void>)[];
}

/** The superuser's URL of the cluster that the test run uses. */
export function clusterUrl(): string {
  const url = process.env['JISHI_TEST_POSTGRES_URL'];
  if (!url) throw new Error('JISHI_TEST_POSTGRES_URL names no cluster');
  return url;
}

/** A new database with the record in it. */
export async function freshDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { simulated = false, startsAt, cluster = clusterUrl(), further = [] } = options;
  const database = await emptyDatabase(cluster);
  await asCluster(async () => {
    await migrate(database.ownerUrl, {
      simulated,
      ...(startsAt === undefined ? {} : { startsAt }),
      appLogin: { name: APP, password: PASSWORD },
    });
    for (const migration of further) await migration(database.ownerUrl);
  }, cluster);
  return database;
}

/** A new database with nothing in it, of the test run's cluster or of another. */
export async function emptyDatabase(cluster = clusterUrl()): Promise<TestDatabase> {
  return createDatabase('template1', cluster);
}

/** A database that holds just what another one holds now; nobody may be connected to that one. */
export async function copyDatabase(original: TestDatabase): Promise<TestDatabase> {
  return createDatabase(original.name, clusterUrl());
}

async function createDatabase(template: string, cluster: string): Promise<TestDatabase> {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await asCluster(async (client) => {
    await ensureOwner(client);
    await client.query(`create database ${name} owner ${OWNER} template ${template}`);
  }, cluster);
  const ownerUrl = loginUrl(cluster, OWNER, name);
  const appUrl = loginUrl(cluster, APP, name);
  const [owner, app] = [createPool(ownerUrl), createPool(appUrl)];
  return {
    name,
    ownerUrl,
    appUrl,
    owner,
    app,
    async drop() {
      await Promise.all([owner.end(), app.end()]);
      await asCluster((client) => client.query(`drop database ${name} with (force)`), cluster);
    },
  };
}

/** A pool that queries on one connection alone, so that what takes a pool runs inside that connection's transaction. */
export function poolOn(client: pg.PoolClient, pool: pg.Pool): pg.Pool {
  return Object.create(pool, { query: { value: client.query.bind(client) } }) as pg.Pool;
}

/** As the superuser, one spec file at a time. */
export async function asCluster(
  work: (client: pg.Client) => Promise<unknown>,
  cluster = clusterUrl(),
): Promise<void> {
  const client = new pg.Client(cluster);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [CLUSTER_SETUP]);
    await work(client);
  } finally {
    await client.end();
  }
}

/** A login that owns its database and may make the program's role, but is no superuser. */
async function ensureOwner(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
  if (rowCount === 0)
    await client.query(`create role ${OWNER} login createrole password '${PASSWORD}'`);
}

function loginUrl(cluster: string, login: string, database: string): string {
  const url = new URL(cluster);
  url.username = login;
  url.password = PASSWORD;
  url.pathname = `/${database}`;
  return url.href;
}
