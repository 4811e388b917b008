import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From src and from dist alike; the compiler leaves .sql files where they are. */
const SQL = new URL('../../src/sql/', import.meta.url);

export class CreateListed1764000002000 implements MigrationInterface {
  readonly name = 'CreateListed1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFileSync(new URL('listed.sql', SQL), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table listed');
  }
}
