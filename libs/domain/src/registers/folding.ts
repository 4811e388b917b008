import type { StoredEvent } from '../shared/event.js';

/** How each event of a stream changes its state. */
export type Evolvers<State, Events extends object> = {
  readonly [Type in keyof Events]: (state: State, data: Events[Type], event: StoredEvent) => State;
};

/** Makes the new events of one kind of stream, each at its current schema version. */
export function eventsOf<Events extends object>() {
  return <Type extends keyof Events & string>(type: Type, data: Events[Type]) =>
    ({ type, schemaVersion: 1, data }) as const;
}

/** A thing that is registered once and then changed: a unit, a person, a post, a body. */
export type Registrable = {
  readonly status: 'unregistered' | 'registered';
  readonly version: number;
};

export type Registered<State extends Registrable> = Extract<
  State,
  { readonly status: 'registered' }
>;

/** The thing, once registered. Where no registration came first, the record itself is broken. */
export function registered<State extends Registrable>(state: State): Registered<State> {
  if (state.status !== 'registered')
    throw new Error('the stream does not start with its registration');
  return state as Registered<State>;
}
