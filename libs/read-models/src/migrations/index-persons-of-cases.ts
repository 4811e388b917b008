import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From src and from dist alike; the compiler leaves .sql files where they are. */
const SQL = new URL('../../src/sql/', import.meta.url);

export class IndexPersonsOfCases1764000002200 implements MigrationInterface {
  readonly name = 'IndexPersonsOfCases1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFileSync(new URL('listed_persons.sql', SQL), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index listed_persons');
  }
}
