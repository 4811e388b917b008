import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlFile } from '../sql-file.js';

/** Each object after those it is made of. */
const OBJECTS = [
  'utf8_only',
  'jishi_app',
  'store',
  'store_guard',
  'event',
  'command_answer',
  'unsequenced',
  'sequenced',
  'checkpoint',
  'observed',
  'refuse_change',
  'insert_only',
  'instant_text',
  'store_now',
  'store_clock',
  'advance_clock',
  'hash_field',
  'event_hash',
  'lock_for_append',
  'named_heads',
  'append_conflict',
  'publish_vault_objects',
  'insert_event',
  'insert_events',
  'keep_answer',
  'append_reply',
  'append',
  'renew_queue',
  'sequence_batch',
  'grants',
] as const;

export class CreateRecord1764000000000 implements MigrationInterface {
  readonly name = 'CreateRecord1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const object of OBJECTS) await runner.query(sqlFile(object));
  }

  /** A record is never taken down by a migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('the record has no way back'));
  }
}
