import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';
import { serverUser } from './postgres-programs.mjs';

export const SUPERUSER = 'postgres';

/**
 * Creates a cluster's data once: prepared beside its place and moved there whole, so that an
 * interrupted first start leaves nothing half made.
 *
 * @param firstSql statements of one line each, run before anybody can connect
 */
export function ensurePostgresData({ data, programs, password, firstSql = [] }) {
  if (existsSync(data)) return;
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  giveToServer(fresh);
  initialise(fresh, programs, password);
  runAlone(fresh, programs, firstSql);
  renameSync(fresh, data);
}

function initialise(data, programs, password) {
  const secret = `${data}.password`;
  writeFileSync(secret, password, { mode: 0o600 });
  giveToServer(secret);
  const named = ['-D', data, '-U', SUPERUSER, `--pwfile=${secret}`, '--auth=scram-sha-256'];
  const shape = ['--locale=C.UTF-8', '--encoding=UTF8', '--data-checksums'];
  const { status, stderr } = run(programs.initdb, [...named, ...shape], { cwd: data });
  rmSync(secret);
  if (status !== 0) fail(data, stderr);
}

/** The server's single-user mode needs no client, no port and no password. */
function runAlone(data, programs, statements) {
  if (statements.length === 0) return;
  const input = statements.map((statement) => `${statement}\n`).join('');
  const args = ['--single', '-D', data, '-c', 'exit_on_error=on', SUPERUSER];
  const { status, stderr } = run(programs.postgres, args, { cwd: data, input });
  if (status !== 0) fail(data, stderr);
}

function run(command, args, options) {
  return spawnSync(command, args, { ...serverUser(), ...options, encoding: 'utf8' });
}

function fail(data, stderr) {
  const last = stderr.trim().split('\n').at(-1);
  throw new PlainError(`PostgreSQL can't create its data in ${data}: ${last}`);
}

function giveToServer(path) {
  const { uid, gid } = serverUser();
  if (uid !== undefined) chownSync(path, uid, gid);
}
