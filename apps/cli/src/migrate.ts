import { migrate as migrateRecord } from '@jishi/event-store';
import { migrateReadModels } from '@jishi/read-models';
import { migrateVault } from '@jishi/vault';

/**
 * A simulated store begins here, Monday 2026-03-02, 09:12 in Asia/Shanghai, whatever the day outside:
 * so a demonstration always runs within the published calendar and reads the same.
 */
const DEMO_START = '2026-03-02T01:12:00.000000Z';

/**
 * Brings record, vault and lists to their newest shape with the owner's login, and lets the
 * program's own login do what it may do and no more.
 * @throws Error where a setting is missing or the database refuses
 */
export async function migrate(environment: {
  readonly [name: string]: string | undefined;
}): Promise<void> {
  const owner = environment.DATABASE_OWNER_URL;
  if (!owner)
    throw new Error(
      'DATABASE_OWNER_URL is not set. Migrations need the login that owns the database.',
    );
  const program = environment.DATABASE_URL;
  if (!program || !URL.canParse(program))
    throw new Error("DATABASE_URL is not the address of the program's own login.");
  const { username, password } = new URL(program);
  const appLogin = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  const simulated = environment.JISHI_SIMULATED === '1';
  await migrateRecord(owner, { simulated, startsAt: DEMO_START, appLogin });
  await migrateVault(owner);
  await migrateReadModels(owner);
}
