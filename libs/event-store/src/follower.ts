import type pg from 'pg';
import { SEQUENCED } from './channels.js';
import { createEventReader } from './event-reader.js';
import { type SequencedEvent, safeInteger } from './event-rows.js';
import { createLeaderLoop, warn } from './leader-loop.js';
import { FOLLOWER_CLASS } from './locks.js';

export interface FollowerOptions {
  readonly pool: pg.Pool;
  /** Names the checkpoint; of all processes that run a follower of this name, one works. */
  readonly name: string;
  /** Called with the next events in global order; must bear being called twice with the same ones. */
  readonly handle: (events: SequencedEvent[]) => Promise<void>;
  /** Events at most in one call. */
  readonly batch: number;
  readonly onError?: (error: unknown) => void;
}

export interface Follower {
  start(): void;
  stop(): Promise<void>;
  /** The global index up to which this process has handled everything; 0 before it has handled anything. */
  position(): number;
}

/** Follows the global order from its checkpoint, which moves only after the events were handled. */
export function createFollower(options: FollowerOptions): Follower {
  const { pool, name, handle, batch, onError = warn } = options;
  const reader = createEventReader(pool);
  let position = 0;
  const round = async (client: pg.Client): Promise<boolean> => {
    position = await loadPosition(client, name);
    const events = await reader.readAll({ afterIndex: position, limit: batch });
    const last = events.at(-1);
    if (!last) return false;
    await handle(events);
    await savePosition(client, name, last.globalIndex);
    position = last.globalIndex;
    return true;
  };
  const leadership = [FOLLOWER_CLASS, name] as const;
  const loop = createLeaderLoop({ pool, channel: SEQUENCED, leadership, round, onError });
  return { ...loop, position: () => position };
}

async function loadPosition(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query<{ position: string }>(
    'select position from checkpoint where name = $1',
    [name],
  );
  return safeInteger(rows[0]?.position ?? '0');
}

async function savePosition(client: pg.Client, name: string, position: number): Promise<void> {
  await client.query(
    `insert into checkpoint (name, position) values ($1, $2)
     on conflict (name) do update set position = excluded.position`,
    [name, position],
  );
}
