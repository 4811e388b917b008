import pg from 'pg';

/** A lock that keeps others waiting in the middle of what they do. */
export interface Hold {
  /** The connections that wait for it, by the ids of their server processes. */
  waiting(): Promise<readonly number[]>;
  /** Lets those who still wait go on, whoever may be left to hear of it. */
  letGo(): Promise<void>;
}

/** Every append waits at its last statement: decided, written, and neither committed nor answered. */
export function holdAppends(ownerUrl: string): Promise<Hold> {
  return hold(ownerUrl, 'lock table command_answer in share mode');
}

/** The sequencer waits in the middle of a batch: rows taken from the queue, none numbered. */
export function holdSequencing(ownerUrl: string): Promise<Hold> {
  return hold(ownerUrl, 'lock table sequenced in share mode');
}

/** The connection whose append writes to a stream at this moment. */
export async function writerOf(pool: pg.Pool, stream: string): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and granted
       and (classid::bigint << 32 | objid::bigint) = hashtextextended('stream:' || $1, 0)`,
    [stream],
  );
  const [writer] = rows;
  if (!writer) throw new Error(`nobody writes to ${stream}`);
  return writer.pid;
}

/** Ends one of the program's connections as a lost network does; nothing stays of the transaction under way on it. */
export async function cut(pool: pg.Pool, pid: number): Promise<void> {
  await pool.query('select pg_terminate_backend($1, 10000)', [pid]);
}

async function hold(url: string, lock: string): Promise<Hold> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('begin');
  await client.query(lock);
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
