import pg from 'pg';
import { APPENDED } from './channels.js';
import { connectionOf } from './connection.js';

/** At most one notification in this time, in milliseconds; a notifying commit holds a lock of the whole cluster. */
const COALESCE_MS = 10;

export interface Poke {
  /** Tells the sequencer soon that something was committed. */
  wake(): void;
  close(): Promise<void>;
}

/**
 * Wakes the sequencer after commits, on a connection of its own: a NOTIFY inside the append would serialise all
 * commits. A lost poke costs no more than the sequencer's poll, so errors are not worth raising.
 */
export function createPoke(pool: pg.Pool): Poke {
  const own = new pg.Pool({ ...connectionOf(pool), max: 1 });
  own.on('error', () => undefined);
  let timer: NodeJS.Timeout | undefined;
  const notify = (): void => {
    timer = undefined;
    own.query(`notify ${APPENDED}`).catch(() => undefined);
  };
  return {
    wake() {
      timer ??= setTimeout(notify, COALESCE_MS);
    },
    async close() {
      clearTimeout(timer);
      await own.end();
    },
  };
}
