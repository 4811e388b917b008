import type pg from 'pg';

/**
 * The actor to whom an account was linked, asked of the record itself: right from the moment of
 * linking, and for ever, because an account is never given to another actor.
 * @param account keyed hash of issuer and subject
 */
export async function actorOfAccount(pool: pg.Pool, account: string): Promise<string | null> {
  const { rows } = await pool.query<{ stream: string }>(
    `select stream from event where type = 'AccountLinked' and data_json ->> 'account' = $1 limit 1`,
    [account],
  );
  return rows[0]?.stream.slice('access/'.length) ?? null;
}
