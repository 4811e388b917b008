import type { Commands } from '@jishi/commands';
import type { StoredEvent } from '@jishi/domain';
import type { Library } from '@jishi/procedures';

/** What sequences need of a store, be it in PostgreSQL or in this process. */
export interface Store {
  readonly commands: Commands;
  /** The instant by the store's clock. */
  now(): Promise<string>;
  stream(name: string): Promise<readonly StoredEvent[]>;
  /** The streams as they stand, those events alone that are not known. */
  read(streams: readonly string[], known: Streams): Promise<Streams>;
  /** What is wrong with the chains of these streams. */
  brokenChains(streams: readonly string[]): Promise<readonly string[]>;
  /** Keeps the store as it stands; it can be used on. */
  snapshot(): Promise<Snapshot>;
  drop(): Promise<void>;
}

/** Events by their stream, in the order of their versions. */
export type Streams = ReadonlyMap<string, readonly StoredEvent[]>;

/** A store as it stood at one moment, of which as many copies are made as are needed. */
export interface Snapshot {
  /** @param library the product as it ships when left out */
  open(library?: Library): Promise<Store>;
  drop(): Promise<void>;
}
