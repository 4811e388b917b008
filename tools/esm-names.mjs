import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Names of every installed package whose sources are ES modules, nested ones included.
 * Jest runs as CommonJS on Node 20 and must compile exactly these. The scan is kept beside
 * the installed packages and repeated when npm's own lock of what is installed changes.
 */
export function esmNames(nodeModules) {
  const lock = join(nodeModules, '.package-lock.json');
  const stamp = existsSync(lock)
    ? createHash('sha256').update(readFileSync(lock)).digest('hex')
    : '';
  const cache = join(nodeModules, '.cache', 'jishi', 'esm-names.json');
  const kept = readJson(cache);
  if (stamp !== '' && kept?.stamp === stamp) return kept.names;
  const names = [...new Set(scan(nodeModules))].sort();
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify({ stamp, names }));
  return names;
}

function* scan(nodeModules) {
  for (const name of packageNames(nodeModules)) {
    const folder = join(nodeModules, name);
    if (readJson(join(folder, 'package.json'))?.type === 'module') yield name;
    const nested = join(folder, 'node_modules');
    if (existsSync(nested)) yield* scan(nested);
  }
}

function packageNames(nodeModules) {
  return readdirSync(nodeModules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@')
        ? readdirSync(join(nodeModules, name)).map((inner) => `${name}/${inner}`)
        : [name],
    );
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
