import pg from 'pg';
import { type Bell, createBell } from './bell.js';
import { connectionOf } from './connection.js';
import { onlyRow } from './only-row.js';

/** A lost notification costs no more than this, in milliseconds. */
const POLL_MS = 100;
/** After an error, in milliseconds. */
const RETRY_MS = 1_000;

/** What happens to an error where the caller didn't say. */
export function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

export interface LeaderLoopOptions {
  readonly pool: pg.Pool;
  /** Whose notifications wake it. */
  readonly channel: string;
  /** The session advisory lock that only one process holds. */
  readonly leadership: readonly [number, number | string];
  /** One round on the leader's own connection; true when more may be ready at once. */
  readonly round: (client: pg.Client) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
}

export interface LeaderLoop {
  start(): void;
  /** Resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/**
 * Work that one process at a time does whenever it is notified, and that another takes over when that one is gone:
 * leadership is a session's lock and ends with the connection. Rounds must bear being done twice.
 */
export function createLeaderLoop(options: LeaderLoopOptions): LeaderLoop {
  const bell = createBell();
  let running: Promise<void> | undefined;
  let stopping = false;
  const goesOn = (): boolean => !stopping;

  const run = async (): Promise<void> => {
    while (goesOn()) {
      try {
        await withListener(options, bell, lead);
      } catch (error) {
        options.onError(error);
        if (goesOn()) await bell.wait(RETRY_MS);
      }
    }
  };
  const lead = async (client: pg.Client): Promise<void> => {
    let leading = false;
    while (goesOn()) {
      leading ||= await takeLeadership(client, options.leadership);
      while (leading && goesOn() && (await options.round(client)));
      if (goesOn()) await bell.wait(POLL_MS);
    }
  };

  return {
    start() {
      stopping = false;
      running ??= run();
    },
    async stop() {
      stopping = true;
      bell.ring();
      await running;
      running = undefined;
    },
  };
}

async function withListener(
  { pool, channel }: LeaderLoopOptions,
  bell: Bell,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(connectionOf(pool));
  client.on('notification', () => bell.ring());
  // The connection's end fails the next query, which is where it is handled.
  client.on('error', () => bell.ring());
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    await work(client);
  } finally {
    await client.end();
  }
}

async function takeLeadership(
  client: pg.Client,
  [space, name]: LeaderLoopOptions['leadership'],
): Promise<boolean> {
  const key = typeof name === 'number' ? '$2::integer' : 'hashtext($2)';
  const sql = `select pg_try_advisory_lock($1::integer, ${key}) as leading`;
  return onlyRow(await client.query<{ leading: boolean }>(sql, [space, name])).leading;
}
