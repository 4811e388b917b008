import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Real: the start script as a person runs it, its processes, the ports. Nothing is mocked.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jishi-start-'));
chmodSync(folder, 0o755); // as root, the server's own user has to get in

/** A port on which nobody listens: reserved below 1024 and assigned to no service. */
const silent = '127.0.0.1:1';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts the product with settings that cannot work, and returns how it ended. */
function start(settings: Record<string, string>): { code: number | null; lastLine: string } {
  const env = { ...process.env, JISHI_DATA_DIR: folder, PORT: '39000', ...settings };
  const script = join(root, 'tools/start.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  return { code: status, lastLine: stderr.trim().split('\n').at(-1) ?? '' };
}

describe('npm start', () => {
  it.each([
    ['PORT', { PORT: 'web' }, /PORT is "web", which is no port/],
    [
      'JISHI_DATA_DIR',
      { JISHI_DATA_DIR: '/proc/jishi' },
      /\/proc\/jishi can't be used.*Set JISHI_DATA_DIR/,
    ],
    [
      'JISHI_DATA_DIR that is a file',
      { JISHI_DATA_DIR: '/etc/hostname' },
      /\/etc\/hostname can't be used \(ENOTDIR\)\. Set JISHI_DATA_DIR/,
    ],
    ['one port for two', { DEMO_IDP_PORT: '39000' }, /PORT and DEMO_IDP_PORT are both 39000/],
    ['JISHI_SIMULATED', { JISHI_SIMULATED: 'yes' }, /JISHI_SIMULATED is "yes"\. Set it to 1/],
    ['DATABASE_URL that is no address', { DATABASE_URL: 'jishi' }, /DATABASE_URL is no address/],
    [
      'DATABASE_URL where nobody answers',
      { DATABASE_URL: `postgres://a:b@${silent}/c` },
      /Nothing answers at 127.0.0.1:1, which DATABASE_URL names/,
    ],
    [
      'TEMPORAL_ADDRESS where nobody answers',
      { TEMPORAL_ADDRESS: silent },
      /Nothing answers at 127.0.0.1:1, which TEMPORAL_ADDRESS names/,
    ],
    [
      'TEMPORAL_ADDRESS that is no address',
      { TEMPORAL_ADDRESS: 'temporal' },
      /TEMPORAL_ADDRESS is "temporal", which is no address/,
    ],
    [
      'OIDC_ISSUER without a client',
      { OIDC_ISSUER: 'https://id.example.org' },
      /OIDC_CLIENT_ID is not/,
    ],
  ])(
    'says in one line what is wrong with %s',
    (_name, settings, line) => {
      const ended = start(settings);
      expect(ended.lastLine).toMatch(line);
      expect(ended.code).toBe(1);
    },
    60_000,
  );

  it('says in one line that its port is busy', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ended = start({ PORT: String(port) });
    server.close();
    expect(ended.lastLine).toMatch(new RegExp(`Port ${port} is busy.*set PORT`));
    expect(ended.code).toBe(1);
  });
});
