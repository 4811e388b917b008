import pg from 'pg';

/**
 * An idle open transaction keeps the sequencer's horizon back, and with it every follower, so the server ends it.
 * In milliseconds.
 */
const IDLE_IN_TRANSACTION_MS = 10_000;

export interface PoolOptions {
  /** Connections at most. */
  readonly max?: number;
}

/** A pool of connections to the record; the only way the program makes one. */
export function createPool(connectionString: string, { max = 10 }: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: 'jishi',
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  // An idle connection that the server ends is replaced by the next query; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** How to reach the same database as the pool with a connection of one's own. */
export function connectionOf(pool: pg.Pool): pg.ClientConfig {
  // The pool hides its password from enumeration, so a spread alone would lose it.
  return { ...pool.options, password: pool.options.password };
}
