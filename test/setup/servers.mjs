import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres.mjs';
import { startTemporal } from '../../tools/temporal.mjs';

const running = [];
let folder;

/** Starts the servers of one Jest run in a temporary folder, both at once, and tells the specs where they are. */
export async function startServers({ temporal }) {
  folder = mkdtempSync(join(tmpdir(), 'jishi-test-'));
  chmodSync(folder, 0o755); // the PostgreSQL server's user must get in when we are root
  killOnAbort();
  const starts = [share('JISHI_TEST_POSTGRES_URL', startTestPostgres)];
  if (temporal) starts.push(share('JISHI_TEST_TEMPORAL_ADDRESS', startTestTemporal));
  const failed = (await Promise.allSettled(starts)).find(
    (outcome) => outcome.status === 'rejected',
  );
  if (!failed) return;
  await stopServers();
  throw failed.reason;
}

/** Stops exactly what `startServers` started, last started first. */
export async function stopServers() {
  for (let server = running.pop(); server; server = running.pop()) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A server named by the environment is used as it is and left alone. */
async function share(variable, start) {
  if (process.env[variable]) return;
  const { address, server } = await start();
  running.push(server);
  process.env[variable] = address;
}

async function startTestPostgres() {
  const server = await startPostgres({
    folder,
    password: 'test',
    fsync: false,
    logFile: join(folder, 'postgres.log'),
  });
  return { server, address: server.url };
}

async function startTestTemporal() {
  const server = await startTemporal({
    timeSkipping: true,
    ui: false,
    logFile: join(folder, 'temporal.log'),
  });
  return { server, address: server.address };
}

/** Jest runs no teardown when it crashes or is told to end, and the servers stand in groups of their own. */
function killOnAbort() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  process.once('exit', () => {
    for (const server of running) process.kill(server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
}
