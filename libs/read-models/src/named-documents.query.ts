import type pg from 'pg';

/** The streams that name a piece of the vault; none while only its upload is known. */
export async function streamsNaming(pool: pg.Pool, ref: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ stream: string }>(
    'select stream from named_document where ref = $1 order by stream limit 100',
    [ref],
  );
  return rows.map(({ stream }) => stream);
}
