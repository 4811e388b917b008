import { type Evolvers, eventsOf } from '../registers/folding.js';
import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import type { AccessState, Deputyship, Grant } from './state.js';

/** What is recorded of an actor's access. */
export type AccessEvents = {
  /** `account` is the keyed hash of issuer and subject. */
  AccountLinked: { readonly account: string; readonly personId: string | null };
  /** Null only where the product itself gave the grant to the first administrator. */
  GrantGiven: Grant & { readonly reason: Sealed | null };
  GrantEnded: { readonly grantId: string; readonly to: IsoDate };
  DeputyNamed: Deputyship;
  DeputyshipEnded: { readonly deputyshipId: string; readonly to: IsoDate };
};

export const accessEvent = eventsOf<AccessEvents>();

export const unknownAccess: AccessState = {
  status: 'unknown',
  version: 0,
  actorId: '',
  personId: null,
  accounts: [],
  grants: [],
  deputyships: [],
};

export const accessEvolvers: Evolvers<AccessState, AccessEvents> = {
  AccountLinked: (state, { account, personId }, { stream, version }) => ({
    ...state,
    status: 'known',
    version,
    actorId: stream.slice('access/'.length),
    personId: personId ?? state.personId,
    accounts: [...state.accounts.filter((each) => each !== account), account],
  }),
  GrantGiven: (state, { grantId, role, unitId, from, to }, { version }) => ({
    ...state,
    version,
    grants: [...state.grants, { grantId, role, unitId, from, to }],
  }),
  GrantEnded: (state, { grantId, to }, { version }) => ({
    ...state,
    version,
    grants: state.grants.map((grant) => (grant.grantId === grantId ? { ...grant, to } : grant)),
  }),
  DeputyNamed: (state, { deputyshipId, holder, role, unitId, from, to }, { version }) => ({
    ...state,
    version,
    deputyships: [...state.deputyships, { deputyshipId, holder, role, unitId, from, to }],
  }),
  DeputyshipEnded: (state, { deputyshipId, to }, { version }) => ({
    ...state,
    version,
    deputyships: state.deputyships.map((deputyship) =>
      deputyship.deputyshipId === deputyshipId ? { ...deputyship, to } : deputyship,
    ),
  }),
};
