import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './plain-error.mjs';

/** The checkout's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const OLDEST_NODE = [20, 20];

/** Installs what package-lock.json names when nothing is installed, or when it changed since we installed. */
export function ensureInstalled() {
  requireNode();
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const wanted = lock.digest('hex');
  const stamp = join(ROOT, 'node_modules', '.jishi-installed');
  const installed = existsSync(join(ROOT, 'node_modules', '.package-lock.json'));
  // Packages installed by hand carry no stamp and are trusted.
  if (installed && (!existsSync(stamp) || readFileSync(stamp, 'utf8') === wanted)) return;
  console.log('Installing packages (npm ci)');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) {
    throw new PlainError(
      'npm ci failed (see above). Check the network and the registry, then run again.',
    );
  }
  writeFileSync(stamp, wanted);
}

/** The path of an installed command-line program. */
export const installedProgram = (name) => join(ROOT, 'node_modules', '.bin', name);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new PlainError(
    `Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE.join('.')} or newer.`,
  );
}
