import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installedProgram, ROOT } from './install.mjs';
import { PlainError } from './plain-error.mjs';
import { startProcess } from './processes.mjs';

const WEB = join(ROOT, 'apps/web');

/** What the built web app is made of. */
const WEB_SOURCES = [
  'apps/web/src',
  'apps/web/index.html',
  'libs/client/src',
  'libs/contracts/src',
  'libs/ledger/src',
];

/** Builds what is not built or older than its sources. `onStart` hears of each process, so that it can be stopped. */
export async function build({ logFile, onStart }) {
  await run('The build', installedProgram('tsc'), ['-b'], { logFile, onStart });
  if (workflowsAreStale())
    await run('The workflow bundle', 'npm', ['run', 'build:workflows'], { logFile, onStart });
  if (webIsStale()) await run('The web build', 'npm', ['run', 'build:web'], { logFile, onStart });
}

/** Rebuilds what is edited, for as long as it lives. */
export function keepBuilding(logFile) {
  const args = ['-b', '--watch', '--preserveWatchOutput'];
  return startProcess({
    name: 'The rebuild',
    command: installedProgram('tsc'),
    args,
    cwd: ROOT,
    logFile,
  });
}

async function run(name, command, args, { logFile, onStart }) {
  const part = startProcess({ name, command, args, cwd: ROOT, logFile });
  onStart(part);
  const code = await part.exited;
  if (code !== 0) throw new PlainError(`${name} failed. Its log says why: ${logFile}`);
}

/** A worker bundles by itself what is stale, but takes seconds for it at every start. */
function workflowsAreStale() {
  const bundle = join(ROOT, 'workflows/dist/workflow-bundle.cjs');
  if (!existsSync(bundle)) return true;
  const since = statSync(bundle).mtimeMs;
  return ['workflows/src', 'libs/contracts/src/names.ts'].some(
    (path) => newest(join(ROOT, path)) > since,
  );
}

function webIsStale() {
  if (!existsSync(join(WEB, 'index.html'))) return false;
  const built = join(WEB, 'dist/index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return WEB_SOURCES.some((path) => newest(join(ROOT, path)) > since);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
