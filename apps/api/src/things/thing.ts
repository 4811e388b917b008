import { Problem } from '../common/problem.js';
import { type RegisterName, registerKinds } from './register-kinds.js';

/** One kind of thing that the API serves: how its streams are called and which command begins one. */
export interface ThingKind {
  readonly things: ThingName;
  readonly prefix: string;
  readonly creates: string;
}

export type ThingName = 'cases' | RegisterName;

function kindOf<Name extends ThingName>(
  things: Name,
  { prefix, creates }: Omit<ThingKind, 'things'>,
): readonly [Name, ThingKind] {
  return [things, { things, prefix, creates }];
}

const registers = Object.entries(registerKinds).map(([name, kind]) =>
  kindOf(name as RegisterName, kind),
);

export const thingKinds = Object.fromEntries([
  kindOf('cases', { prefix: 'case', creates: 'open-case' }),
  ...registers,
]) as { readonly [Name in ThingName]: ThingKind };

/** @throws Problem `not-found` for any other name: the routes of all things are one */
export function thingKind(name: string): ThingKind {
  if (!Object.hasOwn(thingKinds, name)) throw new Problem('not-found');
  return thingKinds[name as ThingName];
}

/** An id of a thing as it may stand in a URL; any other names nothing. @throws Problem `not-found` */
export function streamOf({ prefix }: ThingKind, id: string): string {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw new Problem('not-found');
  return `${prefix}/${id}`;
}

export function idOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1);
}
