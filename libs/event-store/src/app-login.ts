import pg from 'pg';
import type { QueryRunner } from 'typeorm';
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
export async function grantLogin(runner: QueryRunner, { name, password }: AppLogin): Promise<void> {
  const [found] = await runner.query('select from pg_roles where rolname = $1', [name]);
  const login = pg.escapeIdentifier(name);
  if (!found) await runner.query(`create role ${login} login password ${pg.escapeLiteral(password)}`);
  await refuseStrongLogin(runner, name);
  const [{ member }] = await runner.query(`select pg_has_role($1, 'jishi_app', 'member') as member`, [name]);
  if (!member) await runner.query(`grant jishi_app to ${login}`);
}

/** A member of the owner undoes every grant by SET ROLE, and a maker of roles can become a member. */
async function refuseStrongLogin(runner: QueryRunner, name: string): Promise<void> {
  const [{ strong }] = await runner.query(
    `select pg_has_role($1, current_user, 'member') or rolcreaterole
       or has_table_privilege($1, 'event', 'insert, update, delete, truncate') as strong
     from pg_roles where rolname = $1`,
    [name],
  );
  if (strong) {
    throw new StoreError('login-too-strong', `login ${name} could change the record; give the program a weaker one`);
  }
}
