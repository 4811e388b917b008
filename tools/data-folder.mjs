import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, opendirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './install.mjs';
import { PlainError } from './plain-error.mjs';
import { canServe } from './postgres-programs.mjs';

/** Where root puts the data when the PostgreSQL server's user can't reach the folder that was asked for. */
const REACHABLE_BASE = '/var/lib/jishi';

/**
 * The one folder that holds everything a start keeps: `JISHI_DATA_DIR`, or `.jishi` in the checkout.
 * When we are root and the embedded server can't reach it, another one is used and said.
 *
 * @param embeddedPostgres whether a PostgreSQL server of ours has to reach it
 */
export function dataFolder({ embeddedPostgres }) {
  const wanted = resolve(ROOT, process.env.JISHI_DATA_DIR ?? '.jishi');
  make(wanted);
  if (!embeddedPostgres || canServe(wanted)) return wanted;
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const reachable = join(REACHABLE_BASE, name);
  make(reachable);
  if (!canServe(reachable)) {
    throw new PlainError(
      `User postgres can reach neither ${wanted} nor ${reachable}. Set JISHI_DATA_DIR to a folder it can.`,
    );
  }
  console.log(`User postgres can't reach ${wanted}, so the data is in ${reachable}`);
  return reachable;
}

/** Others may pass through (the server runs as another user); what is secret is closed file by file. */
function make(folder) {
  try {
    makeDeep(folder);
    accessSync(folder, constants.W_OK);
    // Opening it as a folder says ENOTDIR of a file.
    opendirSync(folder).closeSync();
  } catch (error) {
    throw new PlainError(
      `The data folder ${folder} can't be used (${error.code}). Set JISHI_DATA_DIR to a folder you can write.`,
    );
  }
}

/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
function makeDeep(folder) {
  if (existsSync(folder)) return;
  makeDeep(dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
}
