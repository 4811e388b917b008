import type pg from 'pg';

export interface SignInsTaken {
  /**
   * Takes a fresh sign-in for one command; false where another command has taken it before.
   * @param tokenDigest says which sign-in, without keeping its token
   */
  take(tokenDigest: string, commandId: string): Promise<boolean>;
  /** Forgets those that are too old to be presented again. */
  sweep(olderThanMinutes: number): Promise<void>;
}

/** Which fresh sign-ins were used: each signs one act. */
export function createSignInsTaken(pool: pg.Pool): SignInsTaken {
  return {
    async take(tokenDigest, commandId) {
      await pool.query(
        `insert into used_sign_in (token_digest, command_id) values ($1, $2) on conflict do nothing`,
        [tokenDigest, commandId],
      );
      const { rowCount } = await pool.query(
        'select from used_sign_in where token_digest = $1 and command_id = $2',
        [tokenDigest, commandId],
      );
      return rowCount === 1;
    },
    async sweep(olderThanMinutes) {
      await pool.query(
        `delete from used_sign_in where used_at < clock_timestamp() - make_interval(mins => $1)`,
        [olderThanMinutes],
      );
    },
  };
}
