import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PlainError } from './plain-error.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the screen tests: `CHROMIUM_PATH`, else on PATH, else Debian's package when we are root. */
export function chromiumProgram() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new PlainError(
      `CHROMIUM_PATH names ${named}, which does not exist. Correct it or unset it.`,
    );
  }
  return findOnPath() ?? installFromDebian() ?? fail();
}

function findOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) =>
    existsSync(file),
  );
}

/** With the Chinese fonts, without which the browser prints boxes. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium and Chinese fonts from Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return findOnPath();
}

function fail() {
  throw new PlainError(
    'No Chromium found for the screen tests. Install the package chromium, or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}
