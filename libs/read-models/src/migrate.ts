import { DataSource } from 'typeorm';
import { CreateListed1764000002000 } from './migrations/create-listed.js';
import { IndexAccountsAndDocuments1764000002100 } from './migrations/index-accounts-and-documents.js';
import { IndexPersonsOfCases1764000002200 } from './migrations/index-persons-of-cases.js';

/** Brings the lists' tables behind the owner's URL to the newest shape, on a database that holds the record. */
export async function migrateReadModels(ownerUrl: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [
      CreateListed1764000002000,
      IndexAccountsAndDocuments1764000002100,
      IndexPersonsOfCases1764000002200,
    ],
    migrationsTableName: 'read_models_migration',
  }).initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}
