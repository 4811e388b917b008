import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { ensurePostgresData, SUPERUSER } from './postgres-data.mjs';
import { postgresPrograms, serverUser } from './postgres-programs.mjs';
import { commandLineOf, endProcess, startProcess } from './processes.mjs';
import { waitUntil } from './wait.mjs';

/** Recovery after a crash replays the write-ahead log first. */
const READY_WITHIN_MS = 120_000;

/**
 * Starts PostgreSQL on the loopback address with its data in `folder/postgres`.
 * Returns the process with `port` and `url` (the superuser's, database `postgres`).
 *
 * @param folder a folder that the server's user can reach (see `canServe`)
 * @param password the superuser's; given on first start, then fixed in the data
 * @param firstSql statements of one line each, run when the data is created
 * @param fsync false only where the data may be lost, as in tests
 * @param onStart hears of the process before it is ready, so that it can be stopped in any case
 */
export async function startPostgres({ folder, onStart = () => {}, ...options }) {
  const { password, firstSql, fsync = true, logFile } = options;
  const programs = await postgresPrograms(folder);
  const data = join(folder, 'postgres');
  ensurePostgresData({ data, programs, password, firstSql });
  await clearStaleLock(data);
  const port = options.port ?? (await freePort());
  const server = startProcess({
    name: 'PostgreSQL',
    command: programs.postgres,
    args: serverArguments({ data, port, fsync }),
    cwd: data,
    logFile,
    signal: 'SIGINT', // "fast": disconnect clients and shut down cleanly
    ...serverUser(),
  });
  onStart(server);
  await waitUntil(() => isReady(data, server.pid), {
    otherwise: `PostgreSQL was not ready within ${READY_WITHIN_MS / 1000} s. Log: ${logFile}`,
    timeoutMs: READY_WITHIN_MS,
    everyMs: 20,
    failed: server.ended,
  });
  const login = `${SUPERUSER}:${encodeURIComponent(password)}`;
  return { ...server, port, url: `postgres://${login}@127.0.0.1:${port}/postgres` };
}

function serverArguments({ data, port, fsync }) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: fsync ? 'on' : 'off',
  };
  const pairs = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  return ['-D', data, ...pairs];
}

/** The port opens before recovery ends; the server writes its state into its lock file. */
function isReady(data, pid) {
  const lock = readLock(data);
  return lock?.pid === pid && lock.state === 'ready';
}

function readLock(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), state: lines[7]?.trim() };
}

/**
 * After kill -9 the lock file names a process that is gone (the server sees to that itself), that is
 * ours and still serves, or that is a stranger who got the same id, beside whom it would refuse.
 */
async function clearStaleLock(data) {
  const lock = readLock(data);
  const command = lock && commandLineOf(lock.pid);
  if (command === undefined) return;
  if (command.includes(data)) await endProcess(lock.pid, { signal: 'SIGINT' });
  else rmSync(join(data, 'postmaster.pid'));
}
