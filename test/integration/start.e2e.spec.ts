import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Real: the start script as a person runs it, with all its parts and a data folder. Nothing is mocked.

const script = fileURLToPath(new URL('../../tools/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jishi-start-'));
chmodSync(folder, 0o755); // as root, the server's own user has to get in
const port = 39_400;

/** Every part is embedded, whatever the shell around is connected to. */
const settings = {
  ...process.env,
  DATABASE_URL: undefined,
  TEMPORAL_ADDRESS: undefined,
  OIDC_ISSUER: undefined,
  JISHI_DATA_DIR: folder,
  PORT: String(port),
};

/** Ten minutes: the first start builds what was not built yet. */
const LONGEST = 600_000;

let product: ChildProcess;
let printed = '';

interface Running {
  readonly starter: { readonly pid: number };
  readonly parts: readonly { readonly name: string; readonly pid: number }[];
}

function running(): Running {
  return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as Running;
}

function pidOf(name: string): number {
  const part = running().parts.find((candidate) => candidate.name === name);
  if (!part) throw new Error(`${name} does not run`);
  return part.pid;
}

/** Starts, and returns when the table of addresses is printed. */
async function start(): Promise<void> {
  printed = '';
  product = spawn(process.execPath, [script], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  product.stdout?.on('data', note);
  product.stderr?.on('data', note);
  const ended = once(product, 'exit').then(() => {
    throw new Error(`the start ended: ${printed}`);
  });
  ended.catch(() => undefined); // of interest only until the table stands
  await Promise.race([tablePrinted(), ended]);
}

function note(chunk: Buffer): void {
  printed += chunk.toString('utf8');
}

async function tablePrinted(): Promise<void> {
  while (!printed.includes('Ctrl-C')) await once(product.stdout ?? product, 'data');
}

/** Sends the signal to the start script and returns its exit code. */
async function end(signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(product, 'exit');
  product.kill(signal);
  const [code] = (await exited) as [number | null];
  return code;
}

async function health(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/v1/health/ready`)).status;
}

function lives(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

afterAll(async () => {
  if (product.exitCode === null && product.signalCode === null) await end('SIGINT');
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  it(
    'serves, and Ctrl-C ends everything it started',
    async () => {
      await start();
      expect(await health()).toBe(200);
      const pids = running().parts.map(({ pid }) => pid);
      expect(await end('SIGINT')).toBe(0);
      expect(pids.filter(lives)).toEqual([]);
    },
    LONGEST,
  );

  it(
    'refuses to run twice on one data folder',
    async () => {
      await start();
      const second = spawn(process.execPath, [script], {
        env: settings,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const [line] = (await once(second.stderr, 'data')) as [Buffer];
      expect(line.toString()).toContain('Jishi already runs on');
      expect(await health()).toBe(200);
    },
    LONGEST,
  );

  it.each(['PostgreSQL', 'Temporal', 'The demo identity provider', 'The worker', 'The API'])(
    'ends in one line when %s is killed, and recovers at the next start',
    async (part) => {
      const exited = once(product, 'exit');
      process.kill(pidOf(part), 'SIGKILL');
      expect(await exited).toEqual([1, null]);
      expect(printed).toContain(`${part} ended unexpectedly (SIGKILL)`);
      await start();
      expect(await health()).toBe(200);
    },
    LONGEST,
  );

  it(
    'ends what is left when the start itself was killed, and nothing else',
    async () => {
      const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      const left = running().parts.map(({ pid }) => pid);
      await end('SIGKILL');
      await start();
      expect(left.filter(lives)).toEqual([]);
      expect(stranger.exitCode).toBeNull();
      stranger.kill();
      expect(await health()).toBe(200);
    },
    LONGEST,
  );
});
