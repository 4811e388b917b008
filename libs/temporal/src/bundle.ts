import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

/** The only place that bundles workflow code: for the worker, for the build script and for every test. */

const require = createRequire(import.meta.url);
const entry = require.resolve('@jishi/workflows');
const workspace = join(dirname(entry), '..');

/** Where the build puts the bundle that ships. */
export const shippedFile = join(workspace, 'dist', 'workflow-bundle.cjs');

/** Whatever else a workflow reaches is a mistake: a rule, a clock or a package that a replay could not repeat. */
const mayContain = [
  /\/workflows\/(src|dist)\//,
  /\/libs\/contracts\/(src|dist)\/names\.[jt]s$/,
  /\/node_modules\/(@temporalio\/(common|workflow)|nexus-rpc|long|ms)\//,
  /^webpack\//,
];

/**
 * Bundles the workflows.
 * @param workflowsPath the file that exports them; a test of the wall gives another than ours
 * @throws Error that names the modules which no workflow may reach
 */
export async function bundleWorkflows(workflowsPath = entry): Promise<{ readonly code: string }> {
  const said: string[] = [];
  const logger = new DefaultLogger('ERROR', ({ message }) => said.push(message));
  const { code } = await bundleWorkflowCode({ workflowsPath, logger }).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The workflows cannot be bundled. ${why}\n${said.join('\n')}`, { cause });
  });
  const strangers = modulesOf(code).filter((path) => !mayContain.some((each) => each.test(path)));
  if (strangers.length > 0) {
    throw new Error(
      `The workflow bundle holds what no workflow may reach:\n${strangers.join('\n')}`,
    );
  }
  return { code };
}

/** What a worker runs: the shipped file, or a fresh bundle where the code is newer than the file. */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  return isFresh(shippedFile) ? { codePath: shippedFile } : bundleWorkflows();
}

/** The paths of all modules in a bundle, as its source map lists them. */
function modulesOf(code: string): readonly string[] {
  const map = /sourceMappingURL=data:application\/json;charset=utf-8;base64,(\S+)/.exec(code)?.[1];
  if (map === undefined) throw new Error('The workflow bundle has no source map to be checked by.');
  const { sources } = JSON.parse(Buffer.from(map, 'base64').toString()) as { sources: string[] };
  return sources.map((path) => path.replaceAll('\\', '/'));
}

function isFresh(file: string): boolean {
  if (!existsSync(file)) return false;
  const names = require.resolve('@jishi/contracts/names');
  const built = statSync(file).mtimeMs;
  return [names, ...filesIn(dirname(entry))].every((path) => statSync(path).mtimeMs <= built);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name));
}
