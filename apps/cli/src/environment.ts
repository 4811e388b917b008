import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Environment = { readonly [name: string]: string | undefined };

/**
 * The settings of this call. Where no database is named, those that `npm start` keeps in its data
 * folder, so that the command line reaches the store that runs here without any setting.
 */
export function environmentOf(given: Environment): Environment {
  const file = resolve(given.JISHI_DATA_DIR ?? '.jishi', 'environment.json');
  if (given.DATABASE_URL || !existsSync(file)) return given;
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Environment), ...given };
}
