import { readFileSync } from 'node:fs';

/** The text of one SQL object. The files stand beside the sources, which `dist` is one folder away from as well. */
export function sqlFile(name: string): string {
  return readFileSync(new URL(`../src/sql/${name}.sql`, import.meta.url), 'utf8');
}
