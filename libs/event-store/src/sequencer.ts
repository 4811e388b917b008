import type pg from 'pg';
import { APPENDED, SEQUENCED } from './channels.js';
import { safeInteger } from './event-rows.js';
import { createLeaderLoop, warn } from './leader-loop.js';
import { SEQUENCER_LEADER } from './locks.js';
import { onlyRow } from './only-row.js';

/** Events numbered in one transaction. */
const BATCH = 1_000;

export interface SequencerOptions {
  readonly onError?: (error: unknown) => void;
}

export interface Sequencer {
  start(): void;
  stop(): Promise<void>;
  /** Numbers what is ready now; nothing where another process leads. */
  runOnce(): Promise<void>;
}

/** Gives committed events their places in the global order; of all processes that run one, one works. */
export function createSequencer(
  pool: pg.Pool,
  { onError = warn }: SequencerOptions = {},
): Sequencer {
  const loop = createLeaderLoop({
    pool,
    channel: APPENDED,
    leadership: SEQUENCER_LEADER,
    round: numberBatch,
    onError,
  });
  return {
    ...loop,
    async runOnce() {
      while (await numberBatch(pool));
    },
  };
}

/** True when something was numbered. The followers are told after the commit, in a transaction of its own. */
async function numberBatch(connection: Pick<pg.Client, 'query'> | pg.Pool): Promise<boolean> {
  const sql = 'select sequence_batch($1) as last';
  const { last: numbered } = onlyRow(await connection.query<{ last: string | null }>(sql, [BATCH]));
  const last = safeInteger(numbered ?? '0');
  if (last === 0) return false;
  await connection.query('select pg_notify($1, $2)', [SEQUENCED, String(last)]);
  return true;
}
