import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../tools/install.mjs';
import { freePort } from '../../../tools/ports.mjs';
import { waitUntil } from '../../../tools/wait.mjs';

const SLOWEST_START_MS = 300_000;

/** Starts the product as a person would, on data of its own with the demo register. Playwright calls what it returns at the end. */
export default async function startProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'jishi-screens-'));
  chmodSync(folder, 0o755); // the PostgreSQL server's user must get in when we are root
  const [port, identityPort] = [await freePort(), await freePort()];
  const product = spawn(process.execPath, [join(ROOT, 'tools/start.mjs')], {
    env: environment({ folder, port, identityPort }),
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true, // Ctrl-C reaches Playwright alone, which then ends the product in order
  });
  const ended = new Promise((resolve) => product.once('exit', resolve));
  const stop = async () => {
    product.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  process.env.JISHI_SCREENS_ORIGIN = origin;
  process.env.JISHI_SCREENS_ISSUER = `http://127.0.0.1:${identityPort}`;
  try {
    await ready(origin, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** Nothing of what the shell around the tests is connected to, and no limit on how often one address may ask. */
function environment({ folder, port, identityPort }) {
  const { PATH, HOME } = process.env;
  return {
    PATH,
    HOME,
    JISHI_DATA_DIR: folder,
    JISHI_SIMULATED: '1',
    PORT: String(port),
    DEMO_IDP_PORT: String(identityPort),
    RATE_LIMIT_PER_MINUTE: '1000000',
  };
}

async function ready(origin, ended) {
  const failed = ended.then(() => {
    throw new Error('the product ended while it was starting');
  });
  failed.catch(() => {}); // heard by the wait while it lasts
  await waitUntil(() => answers(`${origin}/v1/health/ready`), {
    otherwise: 'the product was not ready within five minutes',
    timeoutMs: SLOWEST_START_MS,
    failed,
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
