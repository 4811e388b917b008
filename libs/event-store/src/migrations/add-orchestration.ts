import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlFile } from '../sql-file.js';

/** What the worker keeps beside the record to see that every open case is being carried. */
export class AddOrchestration1764000003000 implements MigrationInterface {
  readonly name = 'AddOrchestration1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const object of ['incident', 'open_case', 'orchestration_grants']) {
      await runner.query(sqlFile(object));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table incident; drop index event_case_opened, event_case_ended');
  }
}
