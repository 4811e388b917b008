import type { Instant } from '@jishi/domain';
import type pg from 'pg';
import { onlyRow } from './only-row.js';

/** An attempt that was judged and is to be refused. */
export interface Attempt {
  readonly commandId: string;
  readonly actor: string;
  readonly stream: string;
  /** Attempts of the same likeness are equal. */
  readonly likeness: string;
  readonly at: Instant;
}

export type NotedAttempt =
  | { readonly kind: 'first' }
  /** An equal one was refused less than ten minutes before; `opener` is its command. */
  | { readonly kind: 'alike'; readonly opener: string }
  /** Too many in an hour: stopped `since` then, and `until` the oldest of them is an hour old. */
  | { readonly kind: 'stopped'; readonly since: Instant; readonly until: Instant };

/** Equal attempts whose ten minutes are over. */
export interface AttemptWindow {
  readonly opener: string;
  readonly actor: string;
  readonly stream: string;
  readonly count: number;
}

export interface Attempts {
  /** Noted once for each command, however often it is judged. @param most attempts of one actor on one stream in an hour */
  note(attempt: Attempt, most: number): Promise<NotedAttempt>;
  /** What was noted did not come to a refusal. */
  forget(commandId: string): Promise<void>;
  /** Windows of more than one attempt that have closed and were not counted yet. */
  uncounted(now: Instant): Promise<readonly AttemptWindow[]>;
  /** The window's count is on record. */
  counted(opener: string): Promise<void>;
  /** Removes what is older than an hour and needs no count any more. */
  sweep(now: Instant): Promise<void>;
}

const CLOSED = `opened_at <= $1::timestamptz - interval '10 minutes'`;

export function createAttempts(pool: pg.Pool): Attempts {
  return {
    async note(attempt, most) {
      const result = await pool.query<{ noted: NotedAttempt }>(
        'select note_attempt($1::jsonb, $2) as noted',
        [JSON.stringify(attempt), most],
      );
      return onlyRow(result).noted;
    },
    async forget(commandId) {
      await pool.query('delete from refused_attempt where command_id = $1', [commandId]);
    },
    async uncounted(now) {
      const { rows } = await pool.query<AttemptWindow>(
        `select opener, min(actor) as actor, min(stream) as stream, count(*)::integer as count
         from refused_attempt where ${CLOSED}
         group by opener having count(*) > 1 and not bool_or(counted) order by opener`,
        [now],
      );
      return rows;
    },
    async counted(opener) {
      await pool.query('update refused_attempt set counted = true where opener = $1', [opener]);
    },
    async sweep(now) {
      await pool.query(
        `delete from refused_attempt a
         where attempted_at <= $1::timestamptz - interval '1 hour' and ${CLOSED}
           and (counted or (select count(*) from refused_attempt b where b.opener = a.opener) = 1)`,
        [now],
      );
    },
  };
}
