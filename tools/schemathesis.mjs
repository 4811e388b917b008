import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { PlainError } from './plain-error.mjs';

/** The one version by which what is found can be found again. */
export const SCHEMATHESIS = '4.32.5';

/** The path of Schemathesis, in a virtual environment of Python that is made once and kept. */
export function schemathesisProgram() {
  const folder = join(cacheFolder(), `schemathesis-${SCHEMATHESIS}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (works(program)) return program;
  console.log(`Fetching Schemathesis ${SCHEMATHESIS}`);
  mkdirSync(cacheFolder(), { recursive: true });
  const pip = join(folder, 'bin', 'pip');
  const wanted = `schemathesis==${SCHEMATHESIS}`;
  const made =
    succeeds('python3', ['-m', 'venv', '--clear', folder]) &&
    succeeds(pip, ['install', '--quiet', '--disable-pip-version-check', wanted]);
  if (made && works(program)) return program;
  throw new PlainError(
    `Schemathesis ${SCHEMATHESIS} can't be had. Install Python 3.10 or newer with venv and pip (on Debian: python3-venv), and give pip its package index.`,
  );
}

/**
 * What Schemathesis is to know, in TOML: half of the ids that it sends are of what is there.
 *
 * @param things for each kind its word in paths, the field that names one in bodies, and its ids
 */
export function schemathesisSettings({ things, documents }) {
  const words = [
    ...things.map(({ things: name, ids }) => [name, ids]),
    ['documents', documents],
    ['places', ['pos:1', 'pos:3', '2026-01-05T00:00:00Z']],
  ];
  const halfOf = (name) => `{ dictionary = "${name}", probability = 0.5 }`;
  return [
    '[auth.openapi.bearer]',
    'bearer = "${JISHI_TOKEN}"', // by the environment: a command line can be read by everybody
    '[output.sanitization]',
    'keys-to-sanitize = ["authorization"]', // the key of a request is no secret, and sending it again needs it
    'sensitive-markers = ["authorization"]',
    '[dictionaries]',
    ...words.map(([name, values]) => `${name}.values = ${JSON.stringify(values)}`),
    '[parameters]',
    ...things.map(({ things: name, field }) => `"body.data.${field}" = ${halfOf(name)}`),
    `"path.ref" = ${halfOf('documents')}`,
    `"query.asOf" = ${halfOf('places')}`,
    ...things.flatMap(({ things: name }) => [
      '[[operations]]',
      `include-path-regex = "^/v1/${name}/"`,
      `parameters = { "path.id" = ${halfOf(name)} }`,
    ]),
  ].join('\n');
}

function works(program) {
  return existsSync(program) && succeeds(program, ['--version']);
}

function succeeds(program, args) {
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
