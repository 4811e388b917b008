import { stampOf } from '../case/evolve.js';
import type { Sealed } from '../shared/sealed.js';
import { type Evolvers, eventsOf, registered } from './folding.js';
import { factOf, type PersonFact, type PersonFactKind, type PersonState } from './person.js';

/** What is recorded of a person; no event holds a personal fact itself. */
export type PersonEvents = {
  PersonRegistered: { readonly unitId: string };
  FactRecorded: {
    readonly factId: string;
    readonly kind: PersonFactKind;
    readonly content: Sealed;
    /** Imported and not yet looked at: no rule reads it before a person confirms it. */
    readonly proposed: boolean;
  };
  /** The content as confirmed, where that differs from the proposed one. */
  FactConfirmed: { readonly factId: string; readonly content?: Sealed };
  FactWithdrawn: { readonly factId: string; readonly reason: Sealed };
};

export const personEvent = eventsOf<PersonEvents>();

export const personEvolvers: Evolvers<PersonState, PersonEvents> = {
  PersonRegistered: (_state, { unitId }, { stream, version }) => ({
    status: 'registered',
    version,
    personId: stream.slice('person/'.length),
    unitId,
    facts: {},
  }),
  FactRecorded: (state, { factId, kind, content, proposed }, event) => {
    const status = proposed ? 'proposed' : 'confirmed';
    return withFact(state, { factId, kind, status, content, at: stampOf(event) }, event.version);
  },
  FactConfirmed: (state, { factId, content }, event) => {
    const { kind, content: before } = recorded(state, factId);
    const confirmed = { factId, kind, status: 'confirmed', content: content ?? before } as const;
    return withFact(state, { ...confirmed, at: stampOf(event) }, event.version);
  },
  FactWithdrawn: (state, { factId }, event) => {
    const fact = recorded(state, factId);
    return withFact(state, { ...fact, status: 'withdrawn', at: stampOf(event) }, event.version);
  },
};

function recorded(state: PersonState, factId: string): PersonFact {
  const fact = factOf(registered(state), factId);
  if (!fact) throw new Error(`fact ${factId} was never recorded`);
  return fact;
}

function withFact(state: PersonState, fact: PersonFact, version: number): PersonState {
  const person = registered(state);
  return { ...person, version, facts: { ...person.facts, [fact.factId]: fact } };
}
