import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlFile } from '../sql-file.js';

/** What the command path keeps beside the record for an hour: refused attempts and sign-ins taken. */
export class AddAttempts1764000004000 implements MigrationInterface {
  readonly name = 'AddAttempts1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    const objects = [
      'refused_attempt',
      'stop_flood',
      'note_attempt',
      'used_sign_in',
      'attempt_grants',
    ];
    for (const object of objects) await runner.query(sqlFile(object));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function note_attempt(jsonb, integer), stop_flood(text, text, timestamptz);
       drop table refused_attempt, stopped_flood, used_sign_in`,
    );
  }
}
