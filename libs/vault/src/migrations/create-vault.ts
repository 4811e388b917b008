import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order of their dependencies. */
const FILES = [
  'vault_object',
  'vault_chunk',
  'vault_erasure',
  'document_key',
  'vault_guard',
  'privileges',
];

/** From src and from dist alike; the compiler leaves .sql files where they are. */
const SQL = new URL('../../src/sql/', import.meta.url);

export class CreateVault1764000001000 implements MigrationInterface {
  readonly name = 'CreateVault1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const file of FILES) await runner.query(readFileSync(new URL(`${file}.sql`, SQL), 'utf8'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was sealed is not dropped by a migration.'));
  }
}
