import pg from 'pg';

/** A lock that keeps others waiting in the middle of what they do. */
export interface Hold {
  /** The connections that wait for it, by the ids of their server processes. */
  waiting(): Promise<readonly number[]>;
  /** Lets those who still wait go on, whoever may be left to hear of it. */
  letGo(): Promise<void>;
}

/** The program's appends to these streams wait in the database, between the request and the commit. */
export function holdAppends(url: string, streams: readonly string[]): Promise<Hold> {
  const keys = `select hashtextextended('stream:' || name, 0) as key from unnest($1::text[]) as name`;
  return hold(url, `select pg_advisory_xact_lock(key) from (${keys} order by key) keys`, [streams]);
}

/** The sequencer waits in the middle of a batch: rows taken from the queue, none numbered. */
export function holdSequencing(ownerUrl: string): Promise<Hold> {
  return hold(ownerUrl, 'lock table sequenced in share mode', []);
}

/** Ends the program's connections as a lost network does; nothing stays of the transactions under way on them. */
export async function cut(pool: pg.Pool, pids: readonly number[]): Promise<void> {
  await pool.query('select pg_terminate_backend(pid, 10000) from unnest($1::integer[]) as pid', [
    pids,
  ]);
}

async function hold(url: string, lock: string, values: readonly unknown[]): Promise<Hold> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('begin');
  await client.query(lock, [...values]);
  return {
    async waiting() {
      // Not pg_stat_activity: a transaction sees that as it was when it first looked.
      const { rows } = await client.query<{ pid: number }>(
        'select pid from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
      );
      return rows.map(({ pid }) => pid);
    },
    async letGo() {
      await client.query('rollback');
      await client.end();
    },
  };
}
