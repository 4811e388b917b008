import type { IsoDate } from '../shared/event.js';
import type { Role } from './roles.js';

export type Grant = {
  readonly grantId: string;
  readonly role: Role;
  /** The grant covers this unit and the units below it. */
  readonly unitId: string;
  readonly from: IsoDate;
  /** Last day; null while it lasts. */
  readonly to: IsoDate | null;
};

/** Somebody who acts in a holder's place for a time, within one role; never when voting. */
export type Deputyship = {
  readonly deputyshipId: string;
  readonly holder: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** What an actor may do: the fold of `access/<actor>`. */
export type AccessState = {
  readonly status: 'unknown' | 'known';
  readonly version: number;
  readonly actorId: string;
  readonly personId: string | null;
  /** Keyed hashes of issuer and subject of the accounts linked to this actor. */
  readonly accounts: readonly string[];
  readonly grants: readonly Grant[];
  readonly deputyships: readonly Deputyship[];
};
