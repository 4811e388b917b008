import { stampOf } from '../case/evolve.js';
import type { Sealed } from '../shared/sealed.js';
import { type Evolvers, eventsOf, registered } from './folding.js';
import { factOf, type PersonFact, type PersonFactKind, type PersonState } from './person.js';
import { type Sourced, sourceOf } from './sourced.js';

/** What is recorded of a person; no event holds a personal fact itself. */
export type PersonEvents = {
  PersonRegistered: { readonly unitId: string };
  FactRecorded: Sourced & {
    readonly factId: string;
    readonly kind: PersonFactKind;
    readonly content: Sealed;
    /** Imported and not yet looked at: no rule reads it before a person confirms it. */
    readonly proposed: boolean;
  };
  /** The content as confirmed, where that differs from the proposed one. */
  FactConfirmed: Sourced & { readonly factId: string; readonly content?: Sealed };
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
  FactRecorded: (state, { factId, kind, content, proposed, ...data }, event) => {
    const status = proposed ? 'proposed' : 'confirmed';
    const fact = { factId, kind, status, content, at: stampOf(event), ...sourceOf(data) } as const;
    return withFact(state, fact, event.version);
  },
  FactConfirmed: (state, { factId, content, ...data }, event) => {
    const before = recorded(state, factId);
    const { kind } = before;
    const confirmed = { factId, kind, status: 'confirmed', at: stampOf(event) } as const;
    const known = { content: content ?? before.content, ...sourceOf(before), ...sourceOf(data) };
    return withFact(state, { ...confirmed, ...known }, event.version);
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
