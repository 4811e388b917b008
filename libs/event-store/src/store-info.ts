import type pg from 'pg';

/** What a store is for ever. */
export interface StoreInfo {
  readonly id: string;
  /** Its clock can be moved forward; every screen, print and checkpoint of it says so. */
  readonly simulated: boolean;
}

export async function readStoreInfo(pool: pg.Pool): Promise<StoreInfo> {
  const { rows } = await pool.query<StoreInfo>('select id, simulated from store');
  const info = rows[0];
  if (!info) throw new Error('this database holds no store; run `jishi migrate`');
  return info;
}
