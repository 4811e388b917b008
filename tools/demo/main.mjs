import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../install.mjs';
import { runProgram } from '../plain-error.mjs';
import { freePort } from '../ports.mjs';
import { waitUntil } from '../wait.mjs';
import { drive } from './drive.mjs';
import { journey } from './journey.mjs';
import { PeopleAtWork } from './people-at-work.mjs';
import { candidate } from './steps/candidate.mjs';

/**
 * `npm run demo`: one real appointment on a store and processes of its own, which are gone at the
 * end. Everything goes through `npm start`, the HTTP API and `jishi verify`.
 */
await runProgram(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jishi-demo-'));
  chmodSync(folder, 0o755); // the PostgreSQL server may run as another user; what is secret is closed file by file
  const started = await startProduct(folder);
  try {
    const people = new PeopleAtWork(started);
    const caseId = await drive([...candidate, ...journey], people, { print });
    print(verified(folder, caseId));
  } finally {
    started.product.kill('SIGINT');
    await started.ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

async function startProduct(folder) {
  const port = await freePort();
  const identityPort = await freePort();
  const env = {
    ...withoutConnections(process.env),
    JISHI_DATA_DIR: folder,
    JISHI_SIMULATED: '1',
    PORT: String(port),
    DEMO_IDP_PORT: String(identityPort),
  };
  const product = spawn(process.execPath, [join(ROOT, 'tools/start.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => product.once('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  const failed = ended.then(() =>
    Promise.reject(new Error('the product ended while it was starting')),
  );
  failed.catch(() => {}); // heard by the wait while it lasts
  await waitUntil(() => isReady(`${origin}/v1/health/ready`), {
    otherwise: 'the product was not ready within five minutes',
    timeoutMs: 300_000,
    failed,
  });
  const issuer = `http://127.0.0.1:${identityPort}`;
  return { product, ended, origin, issuer, clientId: 'jishi-web' };
}

/** The demo has parts of its own, whatever the shell around it is connected to. */
function withoutConnections(env) {
  const ours = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.includes(name)));
}

async function isReady(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** The chain of the case, recomputed from the stored bytes by the command line. */
function verified(folder, caseId) {
  const kept = JSON.parse(readFileSync(join(folder, 'environment.json'), 'utf8'));
  const jishi = join(ROOT, 'apps/cli/bin/jishi.js');
  const env = { ...process.env, ...kept };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [jishi, 'verify', '--case', caseId],
    {
      env,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the record does not verify: ${stdout}${stderr}`);
  return stdout.trim();
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
