import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From src and from dist alike; the compiler leaves .sql files where they are. */
const DRAFT = new URL('../../src/sql/draft.sql', import.meta.url);

export class AddDrafts1764000002000 implements MigrationInterface {
  readonly name = 'AddDrafts1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFileSync(DRAFT, 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table vault_keys.draft');
  }
}
