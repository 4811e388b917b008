import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { dataFolder } from './data-folder.mjs';
import { subjectOf } from './demo-idp/accounts.mjs';
import { identityKeys } from './demo-idp/keys.mjs';
import { ROOT } from './install.mjs';
import { PlainError } from './plain-error.mjs';
import { requireFreePort } from './ports.mjs';
import { keptSecret, writePrivate } from './secrets.mjs';

/**
 * What a start is told by the environment, with the defaults of `npm start`. Each of `DATABASE_URL`,
 * `TEMPORAL_ADDRESS` and `OIDC_ISSUER` replaces a part that would be embedded.
 */
export function readSettings(env = process.env) {
  const embedded = {
    postgres: !env.DATABASE_URL,
    temporal: !env.TEMPORAL_ADDRESS,
    identity: !env.OIDC_ISSUER,
  };
  if (!embedded.identity && !env.OIDC_CLIENT_ID) {
    throw new PlainError(
      'OIDC_ISSUER is set but OIDC_CLIENT_ID is not. Set it to the client that the issuer knows.',
    );
  }
  const addresses = readAddresses(env);
  if (embedded.identity) requireTwoPorts(addresses);
  const simulated = readSimulated(env, embedded);
  const folder = dataFolder({ embeddedPostgres: embedded.postgres });
  return {
    ...addresses,
    embedded,
    folder,
    logs: join(folder, 'logs'),
    keptIn: resolve(ROOT, env.JISHI_DATA_DIR ?? '.jishi'),
    clientId: env.OIDC_CLIENT_ID ?? 'jishi-web',
    simulated,
  };
}

function requireTwoPorts({ port, identityPort }) {
  if (port !== identityPort) return;
  throw new PlainError(
    `PORT and DEMO_IDP_PORT are both ${port}. Give the demo identity provider a port of its own.`,
  );
}

/** A store keeps its kind for ever, so a word that is neither is found before one is made. */
function readSimulated({ JISHI_SIMULATED: given }, { postgres }) {
  const simulated = given ?? (postgres ? '1' : '0');
  if (['0', '1'].includes(simulated)) return simulated;
  throw new PlainError(
    `JISHI_SIMULATED is ${JSON.stringify(given)}. Set it to 1 for a store whose clock can be moved, or to 0 for a real one.`,
  );
}

function readAddresses({ PORT = '3000', HOST = '127.0.0.1', DEMO_IDP_PORT }) {
  const port = portOf('PORT', PORT);
  return {
    port,
    host: HOST,
    webOrigin: `http://${nameOf(HOST)}:${port}`,
    identityPort: portOf('DEMO_IDP_PORT', DEMO_IDP_PORT ?? String(port + 1)),
    temporalUiPort: port + 2,
  };
}

/** How a browser on this machine names the address that the API binds. */
function nameOf(host) {
  if (['0.0.0.0', '::'].includes(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Ports that people type or that stand in tokens must be ours; all others are taken as they come. */
export async function requirePorts({ port, host, identityPort, embedded }) {
  await requireFreePort(port, host, 'the API', 'PORT');
  if (embedded.identity)
    await requireFreePort(identityPort, '127.0.0.1', 'the demo identity provider', 'DEMO_IDP_PORT');
}

/** What API and worker read; secrets that were not given are made once and kept in the data folder. */
export function programEnvironment({ settings, databaseUrl, temporalAddress, env = process.env }) {
  const { folder, port, host, embedded, identityPort, clientId, simulated } = settings;
  return {
    ...env,
    DATABASE_OWNER_URL: undefined, // could undo every grant, so only the migration ever sees it
    PORT: String(port),
    HOST: host,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    OIDC_ISSUER: env.OIDC_ISSUER ?? `http://127.0.0.1:${identityPort}`,
    OIDC_CLIENT_ID: clientId,
    JISHI_SIMULATED: simulated,
    JISHI_BUILD_ID: env.JISHI_BUILD_ID ?? buildId(),
    VAULT_MASTER_KEY: env.VAULT_MASTER_KEY ?? keptSecret(join(folder, 'vault-master-key')),
    JISHI_FIRST_ADMIN: env.JISHI_FIRST_ADMIN ?? (embedded.identity ? demoAdmin(folder) : ''),
  };
}

/** What the command line needs to reach this store, in a file that only we can read. */
export function keepEnvironment({ keptIn }, env) {
  const names = [
    'DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'VAULT_MASTER_KEY',
    'JISHI_FIRST_ADMIN',
    'JISHI_SIMULATED',
    'HOST',
    'PORT',
  ];
  const kept = Object.fromEntries(names.map((name) => [name, env[name]]));
  writePrivate(join(keptIn, 'environment.json'), JSON.stringify(kept, null, 2));
}

/** The commit that runs; in an unpacked archive nobody knows. */
function buildId() {
  const args = ['describe', '--always', '--dirty'];
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'development';
}

function demoAdmin(folder) {
  return subjectOf('admin', identityKeys(folder).subjects);
}

function portOf(name, text) {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new PlainError(
    `${name} is ${JSON.stringify(text)}, which is no port. Set it to a number from 1 to 65535.`,
  );
}
