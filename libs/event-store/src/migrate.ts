import type { Instant } from '@jishi/domain';
import type { DataSource } from 'typeorm';
import { type AppLogin, grantLogin } from './app-login.js';
import { createDataSource } from './data-source.js';
import { MIGRATION } from './locks.js';
import { onlyRow } from './only-row.js';
import { StoreError } from './store-error.js';

export interface MigrateOptions {
  /** The kind of a new store, `false` when left out; a store that is there must be of this kind. */
  readonly simulated?: boolean;
  /** Where the clock of a new simulated store begins, an instant; it goes forward from there. Now when left out. */
  readonly startsAt?: Instant;
  /** The program's login; created when it isn't there. */
  readonly appLogin?: AppLogin;
}

/**
 * Brings the database behind the owner's URL to the newest shape and makes it a store, once.
 * @throws StoreError `store-kind`, `login-too-strong`
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<void> {
  const source = await createDataSource(ownerUrl).initialize();
  try {
    await migrateAlone(source, options);
  } finally {
    await source.destroy();
  }
}

/** Of two processes that start at once, the second waits and finds everything done. */
async function migrateAlone(source: DataSource, options: MigrateOptions): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.query('select pg_advisory_lock($1, $2)', [...MIGRATION]);
  try {
    await source.runMigrations({ transaction: 'all' });
    await foundStore(source, options);
    if (options.appLogin) await grantLogin(source, options.appLogin);
  } finally {
    await runner.query('select pg_advisory_unlock($1, $2)', [...MIGRATION]);
    await runner.release();
  }
}

async function foundStore(
  source: DataSource,
  { simulated, startsAt }: MigrateOptions,
): Promise<void> {
  await source.query(
    `insert into store (simulated, offset_us, cluster_id)
     select $1, coalesce(extract(epoch from $2::timestamptz - clock_timestamp()) * 1000000, 0)::bigint,
       system_identifier
     from pg_control_system()
     on conflict do nothing`,
    [simulated ?? false, simulated === true ? (startsAt ?? null) : null],
  );
  if (simulated === undefined) return;
  const rows = await source.query<{ simulated: boolean }[]>('select simulated from store');
  if (onlyRow({ rows }).simulated !== simulated) {
    const kind = simulated ? 'real' : 'simulated';
    throw new StoreError(
      'store-kind',
      `this database holds a ${kind} store, and a store keeps its kind: set JISHI_SIMULATED=${simulated ? '0' : '1'}, or name another store by JISHI_DATA_DIR or DATABASE_URL`,
    );
  }
}
