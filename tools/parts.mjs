import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { PlainError } from './plain-error.mjs';
import { accepts, freePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { startTemporal } from './temporal.mjs';
import { waitUntil } from './wait.mjs';

/** The Temporal server of a start: ours with its store on disk, or the one that `TEMPORAL_ADDRESS` names. */
export async function openTemporal({ folder, embedded, logs, temporalUiPort }, onStart) {
  if (embedded.temporal) {
    const place = { dbFile: join(folder, 'temporal.db'), logFile: join(logs, 'temporal.log') };
    return startTemporal({ ...place, uiPort: await freePort(temporalUiPort), onStart });
  }
  const address = process.env.TEMPORAL_ADDRESS;
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(address) ?? [];
  if (!host || Number(port) > 65_535)
    throw new PlainError(
      `TEMPORAL_ADDRESS is ${JSON.stringify(address)}, which is no address. Write it as host:port.`,
    );
  if (await accepts(Number(port), host)) return { address };
  throw new PlainError(
    `Nothing answers at ${address}, which TEMPORAL_ADDRESS names. Start Temporal there, or correct it.`,
  );
}

/** The demo identity provider, or a check that the named issuer answers. */
export async function openIdentity(
  { folder, embedded, logs, identityPort, ...settings },
  env,
  onStart,
) {
  const issuer = env.OIDC_ISSUER;
  let ended;
  if (embedded.identity) {
    const part = startNode('The demo identity provider', 'tools/demo-idp/main.mjs', {
      logFile: join(logs, 'identity.log'),
      env: {
        ...process.env,
        OIDC_CLIENT_ID: env.OIDC_CLIENT_ID,
        DEMO_IDP_PORT: String(identityPort),
        DEMO_IDP_FOLDER: folder,
        DEMO_IDP_ORIGINS: originsOf(settings).join(','),
      },
    });
    onStart(part);
    ended = part.ended;
  }
  await waitUntil(() => answers(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`), {
    otherwise: `No OpenID provider answers at ${issuer}. Start it, or correct OIDC_ISSUER.`,
    timeoutMs: embedded.identity ? 30_000 : 5000,
    failed: ended,
  });
}

/** People type either name of the loopback address; the development server of the web app has its own port. */
function originsOf({ port, webOrigin }) {
  return [
    ...new Set([
      webOrigin,
      `http://localhost:${port}`,
      `http://127.0.0.1:${port}`,
      'http://localhost:5173',
      'http://127.0.0.1:5173',
    ]),
  ];
}

/** The worker: it has no port, so it serves as long as it lives. */
export function startWorker({ logs, watch }, env, onStart) {
  onStart(
    startNode('The worker', 'apps/worker/dist/main.js', {
      logFile: join(logs, 'worker.log'),
      env,
      watch,
    }),
  );
}

/** The API, which also serves the web app; ready when it says so. */
export async function startApi({ logs, webOrigin, watch }, env, onStart) {
  const logFile = join(logs, 'api.log');
  const part = startNode('The API', 'apps/api/dist/main.js', { logFile, env, watch });
  onStart(part);
  await waitUntil(() => answers(`${webOrigin}/v1/health/ready`), {
    otherwise: `The API was not ready within 60 s. Log: ${logFile}`,
    timeoutMs: 60_000,
    failed: part.ended,
  });
}

function startNode(name, file, { env, logFile, watch = false }) {
  const args = [...(watch ? ['--watch'] : []), join(ROOT, file)];
  return startProcess({ name, command: process.execPath, args, cwd: ROOT, env, logFile });
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
