import { DataSource } from 'typeorm';
import { AddDrafts1764000002000 } from './migrations/add-drafts.js';
import { CreateVault1764000001000 } from './migrations/create-vault.js';

/** After those of the record, which make the role of the program. */
export const vaultMigrations = [CreateVault1764000001000, AddDrafts1764000002000];

/** Advisory lock in the two-key form, beside the record's own. */
const MIGRATION = [7460, 1] as const;

/** Brings the vault's tables behind the owner's URL to the newest shape, on a database that holds the record. */
export async function migrateVault(ownerUrl: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: vaultMigrations,
    migrationsTableName: 'vault_migration',
  }).initialize();
  try {
    await migrateAlone(source);
  } finally {
    await source.destroy();
  }
}

/** Of two processes that start at once, the second waits and finds everything done. */
async function migrateAlone(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.query('select pg_advisory_lock($1, $2)', [...MIGRATION]);
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await runner.query('select pg_advisory_unlock($1, $2)', [...MIGRATION]);
    await runner.release();
  }
}
