import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { temporalAddress } from './orchestra.js';
import type { TestRecord } from './record.js';

const require = createRequire(import.meta.url);
const program = join(dirname(require.resolve('@jishi/worker/package.json')), 'dist', 'main.js');

/** The worker as operators start it: a process of its own, built, with its settings in the environment. */
export interface WorkerProcess {
  /** Resolves when it says that it is running; rejects with what it printed where it ends before. */
  readonly running: Promise<void>;
  /** Exit code, or the signal that ended it, with all it printed. */
  readonly ended: Promise<{ readonly how: number | string; readonly printed: string }>;
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

export function startWorkerProcess(
  store: Pick<TestRecord, 'database' | 'masterKey'>,
  settings: { readonly [name: string]: string },
): WorkerProcess {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: store.database.appUrl,
      TEMPORAL_ADDRESS: temporalAddress(),
      OIDC_ISSUER: 'http://127.0.0.1:1',
      VAULT_MASTER_KEY: store.masterKey,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<{ how: number | string; printed: string }>((resolve) => {
    child.once('close', (code, by) => resolve({ how: by ?? code ?? 'unknown', printed }));
  });
  const running = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString('utf8');
        if (printed.includes('the worker is running')) resolve();
      });
    }
    void ended.then(({ how }) => reject(new Error(`the worker ended (${how}): ${printed}`)));
  });
  running.catch(() => undefined); // whoever waits for it hears of it
  return { running, ended, signal: (name) => child.kill(name) };
}
