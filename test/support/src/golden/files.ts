import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenFiles } from './accepting.js';
import { partsText, readParts } from './packing.js';

const PARTS = 'parts.txt';
const LINES = '.jsonl';

/** The golden files in a folder, `<rule>.jsonl` and their parts; none where there is no folder. */
export function readGolden(folder: string): GoldenFiles {
  if (!existsSync(folder)) return { lines: new Map(), parts: new Map() };
  const names = readdirSync(folder).filter((name) => name.endsWith(LINES));
  const lines = names.map((name): [string, readonly string[]] => [
    name.slice(0, -LINES.length),
    linesOf(join(folder, name)),
  ]);
  return { lines: new Map(lines), parts: readParts(readFileSync(join(folder, PARTS), 'utf8')) };
}

export function writeGolden(folder: string, { lines, parts }: GoldenFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [rule, texts] of lines)
    writeFileSync(join(folder, `${rule}${LINES}`), texts.map((text) => `${text}\n`).join(''));
  writeFileSync(join(folder, PARTS), partsText(parts));
}

/** What the specs' workers wrote into a folder, each line once. */
export function readDecided(folder: string): readonly string[] {
  const files = readdirSync(folder).map((name) => join(folder, name));
  return [...new Set(files.flatMap(linesOf))];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
