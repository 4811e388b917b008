import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where fetched programs are kept between runs and checkouts. `JISHI_CACHE_DIR` moves it. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return process.env.JISHI_CACHE_DIR ?? join(base, 'jishi');
}
