import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From src and from dist alike; the compiler leaves .sql files where they are. */
const SQL = new URL('../../src/sql/', import.meta.url);

export class IndexAccountsAndDocuments1764000002100 implements MigrationInterface {
  readonly name = 'IndexAccountsAndDocuments1764000002100';

  async up(runner: QueryRunner): Promise<void> {
    for (const object of ['event_account', 'named_document'])
      await runner.query(readFileSync(new URL(`${object}.sql`, SQL), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table named_document; drop index event_account');
  }
}
