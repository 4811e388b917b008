import { DataSource } from 'typeorm';
import { AddAttempts1764000004000 } from './migrations/add-attempts.js';
import { AddOrchestration1764000003000 } from './migrations/add-orchestration.js';
import { CreateRecord1764000000000 } from './migrations/create-record.js';

/** The record's tables and functions as TypeORM migrates them; `url` is the owner's. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    migrations: [
      CreateRecord1764000000000,
      AddOrchestration1764000003000,
      AddAttempts1764000004000,
    ],
    migrationsTableName: 'event_store_migration',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
}
