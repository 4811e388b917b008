import { createHmac } from 'node:crypto';
import {
  type Attempts,
  createAttempts,
  createEventReader,
  createPool,
  createStoreClock,
  type EventReader,
  readStoreInfo,
  type StoreClock,
  type StoreInfo,
} from '@jishi/event-store';
import { type Appender, createAppender } from '@jishi/event-store/append';
import { type Library, offeredOn } from '@jishi/procedures';
import { createDrafts, createVault, type Drafts, type Vault } from '@jishi/vault';
import type pg from 'pg';
import type { Commands } from './commands.js';
import { createCommands } from './execute.js';
import { createViews, type Views } from './views.js';

/** The record as a process uses it. */
export interface OpenRecord {
  readonly pool: pg.Pool;
  readonly info: StoreInfo;
  readonly reader: EventReader;
  readonly clock: StoreClock;
  readonly vault: Vault;
  /** What people have typed and not recorded. */
  readonly drafts: Drafts;
  readonly appender: Appender;
  readonly attempts: Attempts;
  readonly commands: Commands;
  readonly views: Views;
  readonly library: Library;
  /** What runs here; named in every event. */
  readonly buildId: string;
  close(): Promise<void>;
}

export interface RecordOptions {
  /** The program's own login. */
  readonly databaseUrl: string;
  /** 64 hex digits. */
  readonly masterKey: string;
  readonly buildId: string;
  /** What decisions are pinned to; what is shipped for such a store when left out. */
  readonly library?: Library;
  readonly maxConnections?: number;
}

/** Opens the record behind a database; fails at once where there is none. */
export async function openRecord(options: RecordOptions): Promise<OpenRecord> {
  const pool = createPool(options.databaseUrl, { max: options.maxConnections ?? 10 });
  const info = await readStoreInfo(pool);
  const reader = createEventReader(pool);
  const clock = createStoreClock(pool);
  const masterKey = Buffer.from(options.masterKey, 'hex');
  const vault = createVault({ pool, masterKey, storeId: info.id });
  const used = options.library ?? offeredOn(info);
  const appender = createAppender(pool);
  const attempts = createAttempts(pool);
  const commands = createCommands({
    appender,
    reader,
    clock,
    vault,
    attempts,
    library: used,
    digestKey: createHmac('sha256', masterKey).update('jishi/request/1').digest(),
    buildId: options.buildId,
  });
  return {
    pool,
    info,
    reader,
    clock,
    vault,
    drafts: createDrafts({ pool, masterKey, storeId: info.id }),
    appender,
    attempts,
    commands,
    views: createViews({ reader, clock, vault, library: used }),
    library: used,
    buildId: options.buildId,
    close: async () => {
      await appender.close();
      await pool.end();
    },
  };
}
