import type pg from 'pg';
import { safeInteger } from './event-rows.js';
import { onlyRow } from './only-row.js';

/** How far the followers of the record have come. */
export interface Progress {
  /** The last global index. */
  readonly head: number;
  /** Events that wait for their global index, and since when the oldest does, in milliseconds; 0 when none waits. */
  readonly queued: number;
  readonly oldestQueuedMs: number;
  readonly followers: readonly { readonly name: string; readonly position: number }[];
}

export async function readProgress(pool: pg.Pool): Promise<Progress> {
  const result = await pool.query<{
    head: string;
    queued: number;
    oldest: number;
    followers: readonly { readonly name: string; readonly position: number }[];
  }>(
    `select
       coalesce((select max(global_index) from sequenced), 0) as head,
       (select count(*)::integer from unsequenced) as queued,
       coalesce((select extract(epoch from store_now() - min(e.recorded_at)) * 1000
         from unsequenced join event e using (seq)), 0)::float8 as oldest,
       coalesce((select jsonb_agg(jsonb_build_object('name', name, 'position', position) order by name)
         from checkpoint), '[]') as followers`,
  );
  const { head, queued, oldest, followers } = onlyRow(result);
  return {
    head: safeInteger(head),
    queued,
    oldestQueuedMs: Math.max(0, Math.round(oldest)),
    followers,
  };
}

/** The position of one follower in the global order; 0 before it has begun. */
export async function followerPosition(pool: pg.Pool, name: string): Promise<number> {
  const { rows } = await pool.query<{ position: string }>(
    'select position from checkpoint where name = $1',
    [name],
  );
  return safeInteger(rows[0]?.position ?? '0');
}
