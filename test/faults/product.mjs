import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../tools/database.mjs';
import { demoSubjects } from '../../tools/demo-idp/accounts.mjs';
import { identityKeys } from '../../tools/demo-idp/keys.mjs';
import { migrate, seedDemo } from '../../tools/jishi.mjs';
import { openIdentity, startApi, startWorker } from '../../tools/parts.mjs';
import { freePort } from '../../tools/ports.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { keptSecret } from '../../tools/secrets.mjs';
import { programEnvironment } from '../../tools/settings.mjs';
import { startTemporal } from '../../tools/temporal.mjs';
import { Part } from './part.mjs';

/**
 * The product as `npm start` runs it, on data of its own with the demo register. PostgreSQL (fsync
 * on) and Temporal serve when this resolves; the other parts are started by the spec. Each can be
 * killed and started again in its place, and `stop` ends what still runs and nothing else.
 */
export async function openProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'jishi-faults-'));
  chmodSync(folder, 0o755); // the PostgreSQL server's user must get in when we are root
  const parts = [];
  const newPart = () => {
    parts.push(new Part());
    return parts.at(-1);
  };
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const settings = await settingsOf(folder);
    const servers = await startServers(settings, newPart);
    const env = environmentOf(settings, servers);
    await seedDemo(env, demoSubjects(identityKeys(folder).subjects));
    return { ...servers, ...programsOf(settings, env, newPart), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function settingsOf(folder) {
  const port = await freePort();
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  return {
    folder,
    logs,
    port,
    host: '127.0.0.1',
    webOrigin: `http://127.0.0.1:${port}`,
    embedded: { postgres: true, temporal: true, identity: true },
    identityPort: await freePort(),
    clientId: 'jishi-web',
    simulated: '1',
  };
}

/** Both at once. Started again, each has the port and the data that it had. */
async function startServers(settings, newPart) {
  const { folder, logs } = settings;
  const [postgres, temporal] = [newPart(), newPart()];
  const temporalPort = await freePort();
  const runTemporal = () =>
    startTemporal({
      dbFile: join(folder, 'temporal.db'),
      port: temporalPort,
      ui: false,
      logFile: join(logs, 'temporal.log'),
      onStart: temporal.begin,
    });
  const [database, { address }] = await Promise.all([
    openDatabase(settings, postgres.begin),
    runTemporal(),
  ]);
  const runPostgres = () =>
    startPostgres({
      folder,
      password: keptSecret(join(folder, 'secrets', 'postgres-password')),
      port: Number(new URL(database.url).port),
      logFile: join(logs, 'postgres.log'),
      onStart: postgres.begin,
    });
  await migrate(database, settings.simulated);
  return {
    postgres: Object.assign(postgres, { start: runPostgres }),
    temporal: Object.assign(temporal, { start: runTemporal }),
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl,
    temporalAddress: address,
  };
}

/** Nothing of the shell around the specs, and no limit on how often one address may ask. */
function environmentOf(settings, { databaseUrl, temporalAddress }) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, JISHI_BUILD_ID: 'faults', RATE_LIMIT_PER_MINUTE: '1000000' };
  return programEnvironment({ settings, databaseUrl, temporalAddress, env });
}

/** What the spec starts, as often as it likes: workers and APIs work beside each other. */
function programsOf(settings, env, newPart) {
  const { webOrigin, identityPort, clientId, logs } = settings;
  return {
    masterKey: env.VAULT_MASTER_KEY,
    /** What `tools/demo` needs to sign people in and to ask for them. */
    site: { origin: webOrigin, issuer: env.OIDC_ISSUER, clientId },
    startIdentity: () => openIdentity({ ...settings, identityPort }, env, newPart().begin),
    startWorker() {
      const worker = newPart();
      startWorker({ logs }, env, worker.begin);
      return worker;
    },
    /** @param beside another one beside the first, not the first again */
    async startApi({ beside = false } = {}) {
      const port = beside ? await freePort() : settings.port;
      const api = newPart();
      const origin = `http://127.0.0.1:${port}`;
      await startApi({ logs, webOrigin: origin }, { ...env, PORT: String(port) }, api.begin);
      return Object.assign(api, { origin });
    },
  };
}
