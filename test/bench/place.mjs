import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@jishi/commands';
import { openDatabase } from '../../tools/database.mjs';
import { demoSubjects } from '../../tools/demo-idp/accounts.mjs';
import { identityKeys } from '../../tools/demo-idp/keys.mjs';
import { Group } from '../../tools/group.mjs';
import { migrate, seedDemo } from '../../tools/jishi.mjs';
import { freePort } from '../../tools/ports.mjs';
import { programEnvironment, readSettings } from '../../tools/settings.mjs';

/** Clients of the record at a time; each has a connection of its own. */
export const CLIENTS = 8;

/**
 * A cluster of the bench's own with the server's default settings (`fsync` on), and the demo register in
 * a simulated store. `close` ends what was started and removes every file.
 */
export async function openPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'jishi-bench-'));
  chmodSync(folder, 0o755); // the PostgreSQL server's user must get in when we are root
  const group = new Group(() => {});
  const abort = endAtOnce(group, folder);
  const close = async () => {
    await group.stop();
    process.off('exit', abort);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { group, close, ...(await startStore(await settingsIn(folder), group)) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The bench has parts of its own, whatever the shell around it is connected to. */
async function settingsIn(folder) {
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER'])
    delete process.env[name];
  process.env.JISHI_DATA_DIR = folder;
  process.env.PORT = String(await freePort());
  process.env.DEMO_IDP_PORT = String(await freePort());
  process.env.LOG_LEVEL = 'warn';
  process.env.RATE_LIMIT_PER_MINUTE = '1000000000'; // all requests of a bench come from one account
  const settings = readSettings();
  mkdirSync(settings.logs, { recursive: true });
  return settings;
}

async function startStore(settings, group) {
  const database = await openDatabase(settings, group.add);
  await migrate(database, '1');
  const env = programEnvironment({ settings, databaseUrl: database.url });
  await seedDemo(env, demoSubjects(identityKeys(settings.folder).subjects));
  const record = await openRecord({
    databaseUrl: database.url,
    masterKey: env.VAULT_MASTER_KEY,
    buildId: 'bench',
    maxConnections: CLIENTS,
  });
  group.add({ name: 'The record', ended: new Promise(() => {}), stop: () => record.close() });
  return { settings, env, record };
}

/** After Ctrl-C nothing is waited for: the data may be lost. */
function endAtOnce(group, folder) {
  const abort = () => {
    group.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', abort);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  return abort;
}
