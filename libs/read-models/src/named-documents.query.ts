import type pg from 'pg';

/** An event of this type in this stream names a piece of the vault. */
export interface Naming {
  readonly stream: string;
  readonly eventType: string;
}

/** What names a piece of the vault; nothing while only its upload is known. */
export async function namingsOf(pool: pg.Pool, ref: string): Promise<readonly Naming[]> {
  const { rows } = await pool.query<Naming>(
    `select stream, event_type as "eventType" from named_document
     where ref = $1 order by stream, event_type limit 100`,
    [ref],
  );
  return rows;
}
