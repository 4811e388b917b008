import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Environment = { readonly [name: string]: string | undefined };

/**
 * The settings of this call. Where no database is named, those that `npm start` keeps in its data
 * folder, so that the command line reaches the store that runs here without any setting.
 */
export function environmentOf(given: Environment): Environment {
  const file = join(dataFolder(given), 'environment.json');
  if (given.DATABASE_URL || !existsSync(file)) return given;
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Environment), ...given };
}

/** Where `npm start` keeps what it keeps. */
export function dataFolder({ JISHI_DATA_DIR = '.jishi' }: Environment): string {
  return resolve(JISHI_DATA_DIR);
}
