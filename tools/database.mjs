import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { accepts } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { keptSecret } from './secrets.mjs';

const DATABASE = 'jishi';
const OWNER = 'jishi_owner';
const PROGRAM = 'jishi';

/**
 * The database of a start: ours, or the one that `DATABASE_URL` names. Returns `{ url, ownerUrl }`;
 * `ownerUrl` is for migrations alone and missing when the operator migrates by hand.
 */
export async function openDatabase({ folder, embedded, logs }, onStart) {
  if (!embedded.postgres) return namedDatabase();
  const passwordOf = (login) => keptSecret(join(folder, 'secrets', `${login}-password`), 16);
  const { port } = await startPostgres({
    folder,
    password: passwordOf('postgres'),
    firstSql: firstSql(passwordOf),
    logFile: join(logs, 'postgres.log'),
    onStart,
  });
  const urlOf = (login) => `postgres://${login}:${passwordOf(login)}@127.0.0.1:${port}/${DATABASE}`;
  return { url: urlOf(PROGRAM), ownerUrl: urlOf(OWNER) };
}

/** The program's login owns nothing and is a member of nothing; the migration grants it what it may do. */
function firstSql(passwordOf) {
  return [
    `create role ${OWNER} login createrole password '${passwordOf(OWNER)}'`,
    `create role ${PROGRAM} login password '${passwordOf(PROGRAM)}'`,
    `create database ${DATABASE} owner ${OWNER}`,
  ];
}

async function namedDatabase() {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (!URL.canParse(DATABASE_URL)) {
    throw new PlainError(
      'DATABASE_URL is no address. Write it as postgres://login:password@host:port/database',
    );
  }
  const { hostname, port } = new URL(DATABASE_URL);
  if (!(await accepts(Number(port || 5432), hostname))) {
    throw new PlainError(
      `Nothing answers at ${hostname}:${port || 5432}, which DATABASE_URL names. Start PostgreSQL there, or correct it.`,
    );
  }
  return { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL };
}
