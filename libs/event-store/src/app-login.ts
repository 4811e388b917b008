import pg from 'pg';
import type { DataSource } from 'typeorm';
import { onlyRow } from './only-row.js';
import { StoreError } from './store-error.js';

/** The login under which the program runs; no person and no migration uses it. */
export interface AppLogin {
  readonly name: string;
  /** For a login that has to be created; an existing one keeps its own. */
  readonly password: string;
}

/**
 * Lets the login do what the program does, and nothing more.
 * @throws StoreError `login-too-strong` when it could get round the grants
 */
export async function grantLogin(source: DataSource, { name, password }: AppLogin): Promise<void> {
  const found = await source.query<unknown[]>('select from pg_roles where rolname = $1', [name]);
  const login = pg.escapeIdentifier(name);
  if (found.length === 0) {
    await source.query(`create role ${login} login password ${pg.escapeLiteral(password)}`);
  }
  await refuseStrongLogin(source, name);
  const isMember = `select pg_has_role($1, 'jishi_app', 'member') as holds`;
  if (!(await holds(source, isMember, name))) await source.query(`grant jishi_app to ${login}`);
}

/** A member of the owner undoes every grant by SET ROLE, and a maker of roles can become a member. */
async function refuseStrongLogin(source: DataSource, name: string): Promise<void> {
  const isStrong = `select pg_has_role($1, current_user, 'member') or rolcreaterole
      or has_table_privilege($1, 'event', 'insert, update, delete, truncate') as holds
    from pg_roles where rolname = $1`;
  if (await holds(source, isStrong, name)) {
    throw new StoreError(
      'login-too-strong',
      `login ${name} could change the record; give the program a weaker one`,
    );
  }
}

async function holds(source: DataSource, question: string, name: string): Promise<boolean> {
  return onlyRow({ rows: await source.query<{ holds: boolean }[]>(question, [name]) }).holds;
}
