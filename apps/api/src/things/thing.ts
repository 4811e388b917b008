import { Problem } from '../common/problem.js';

/** One kind of thing that the API serves: how its streams are called and which command begins one. */
export interface ThingKind {
  readonly things: ThingName;
  readonly prefix: string;
  readonly creates: string;
}

export const thingNames = [
  'cases',
  'meetings',
  'people',
  'posts',
  'bodies',
  'units',
  'accountability',
  'access',
] as const;

export type ThingName = (typeof thingNames)[number];

export const thingKinds: { readonly [Name in ThingName]: ThingKind } = {
  cases: { things: 'cases', prefix: 'case', creates: 'open-case' },
  meetings: { things: 'meetings', prefix: 'meeting', creates: 'call-meeting' },
  people: { things: 'people', prefix: 'person', creates: 'register-person' },
  posts: { things: 'posts', prefix: 'post', creates: 'register-post' },
  bodies: { things: 'bodies', prefix: 'body', creates: 'register-body' },
  units: { things: 'units', prefix: 'unit', creates: 'register-unit' },
  accountability: {
    things: 'accountability',
    prefix: 'accountability',
    creates: 'open-accountability-matter',
  },
  access: { things: 'access', prefix: 'access', creates: 'link-account' },
};

/** @throws Problem `not-found` for any other name: the routes of all things are one */
export function thingKind(name: string): ThingKind {
  if (!(thingNames as readonly string[]).includes(name)) throw new Problem('not-found');
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
