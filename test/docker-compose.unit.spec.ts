import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema, readConfig } from '@jishi/platform';

const settings = settingsOf(read('docker-compose.yml'));
const inImage = [...(/^ENV (.*)$/m.exec(read('Dockerfile'))?.[1] ?? '').matchAll(/(JISHI_\w+)=/g)];

function read(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
}

/** The block that API, worker and migration share: `NAME: value` under `environment: &settings`. */
function settingsOf(text: string): Record<string, string> {
  const [, block = ''] = /environment: &settings\n((?: {4}\S.*\n)+)/.exec(text) ?? [];
  const lines = block.trim().split('\n');
  const pairs = lines.map((line) => /^\s*(\w+): "?([^"]*)"?$/.exec(line) ?? [line, line, '']);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** What an operator would put into .env. */
const secrets: Record<string, string> = {
  JISHI_PROGRAM_PASSWORD: 'secret',
  VAULT_MASTER_KEY: '0'.repeat(64),
  OIDC_ISSUER: 'https://id.example.org',
  OIDC_CLIENT_ID: 'jishi',
};

const filled = Object.fromEntries(
  Object.entries(settings).map(([name, value]) => [
    name,
    value.replace(/\$\{(\w+):[?-]\}/g, (_, secret: string) => secrets[secret] ?? ''),
  ]),
);

describe('docker-compose.yml', () => {
  it('gives the programs exactly the settings that the code reads', () => {
    const given = [...Object.keys(settings), ...inImage.map(([, name]) => name)];
    expect(given.sort()).toEqual(Object.keys(configSchema.shape).sort());
  });

  it('gives them values that the code accepts', () => {
    expect(readConfig(filled)).toMatchObject({ PORT: 3000, JISHI_SIMULATED: false });
  });
});
