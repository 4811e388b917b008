/** The kinds of thing that the API serves, with their stream prefix and the act that begins one. */
export const things = {
  cases: { prefix: 'case', creates: 'open-case' },
  meetings: { prefix: 'meeting', creates: 'call-meeting' },
  people: { prefix: 'person', creates: 'register-person' },
  posts: { prefix: 'post', creates: 'register-post' },
  units: { prefix: 'unit', creates: 'register-unit' },
  bodies: { prefix: 'body', creates: 'register-body' },
  accountability: { prefix: 'accountability', creates: 'open-accountability-matter' },
  access: { prefix: 'access', creates: 'link-account' },
  procedures: { prefix: 'procedure', creates: 'propose-procedure' },
} as const;

export type Things = keyof typeof things;
export type Prefix = (typeof things)[Things]['prefix'];

const ids = Object.keys(things) as readonly Things[];

export function thingsOf(prefix: Prefix): Things {
  const found = ids.find((each) => things[each].prefix === prefix);
  if (!found) throw new Error(`no things have the prefix ${prefix}`);
  return found;
}

/** Definitions are served apart: no draft of their acts is kept, nothing is rehearsed, no page waits for a record. */
export function isServedApart(kind: Things): boolean {
  return kind === 'procedures';
}

/** Things with an entry in a register of their own. */
export function isThings(text: string): text is Things {
  return (ids as readonly string[]).includes(text) && !isServedApart(text as Things);
}
