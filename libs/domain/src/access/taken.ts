import { type Evolvers, eventsOf } from '../registers/folding.js';
import { registerAggregate } from '../registers/register.js';

/**
 * Whether an account or a person belongs to an actor already. Each has a stream of its own, which
 * the append that links it reads and writes: so of two links at the same time only one is recorded,
 * and nobody joins two duties by having two actors.
 */
export type TakenState = { readonly version: number; readonly taken: boolean };

export type TakenEvents = { Taken: Record<string, never> };

export const takenEvent = eventsOf<TakenEvents>();

const evolvers: Evolvers<TakenState, TakenEvents> = {
  Taken: (_state, _data, { version }) => ({ version, taken: true }),
};

export const takenAggregate = registerAggregate({
  prefix: 'taken',
  initial: { version: 0, taken: false },
  evolvers,
  acts: {},
  unitOf: () => null,
});

/** The id, behind `taken/`, of an account. */
export const takenAccount = (account: string): string => `account-${account}`;

/** The id, behind `taken/`, of a person. */
export const takenPerson = (personId: string): string => `person-${personId}`;
