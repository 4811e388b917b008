import type { WordKey } from '../../shared/words/index.js';

const entry = {
  cases: { to: '/cases', word: 'shell.cases' },
  meetings: { to: '/meetings', word: 'shell.meetings' },
  people: { to: '/people', word: 'shell.people' },
  posts: { to: '/posts', word: 'shell.posts' },
  import: { to: '/import', word: 'shell.import' },
  access: { to: '/access', word: 'registers.access' },
  units: { to: '/units', word: 'registers.units' },
  bodies: { to: '/bodies', word: 'registers.bodies' },
  accountability: { to: '/accountability', word: 'matters.title' },
  procedures: { to: '/procedures', word: 'shell.procedures' },
} as const satisfies Record<string, { to: string; word: WordKey }>;

export type MenuEntry = (typeof entry)[keyof typeof entry];

const registers: readonly MenuEntry[] = [entry.people, entry.posts];

/** What each role works with, in the order in which it needs it; the API decides what is really there. */
const byRole: Readonly<Record<string, readonly MenuEntry[]>> = {
  officer: [
    entry.cases,
    entry.meetings,
    ...registers,
    entry.import,
    entry.accountability,
    entry.procedures,
  ],
  'department-head': [
    entry.cases,
    entry.meetings,
    ...registers,
    entry.units,
    entry.bodies,
    entry.procedures,
  ],
  'unit-secretary': [entry.cases, entry.meetings],
  'discipline-secretary': [entry.cases, entry.meetings, entry.accountability, entry.procedures],
  manager: [entry.cases, entry.meetings, ...registers, entry.procedures],
  'committee-member': [entry.meetings],
  'meeting-secretary': [entry.meetings],
  scrutineer: [entry.cases, entry.meetings],
  counter: [entry.cases, entry.meetings],
  'report-intake': [entry.cases],
  auditor: [entry.cases, entry.meetings, ...registers, entry.procedures],
  inspector: [entry.cases, entry.meetings, ...registers, entry.procedures],
  'system-admin': [entry.units, entry.bodies, entry.procedures],
  // Persons are chosen by name where accounts are linked; their pages are no administrator's to read.
  'security-admin': [entry.access, entry.units, entry.bodies, entry.procedures],
  'audit-admin': [entry.access],
};

const order: readonly MenuEntry[] = Object.values(entry);

/** The menu of a person with these roles; a member of a body finds the meetings. */
export function menuOf(roles: readonly string[], isMember: boolean): readonly MenuEntry[] {
  const all = [...roles, ...(isMember ? ['committee-member'] : [])];
  const found = new Set(all.flatMap((role) => byRole[role] ?? []));
  return order.filter((each) => found.has(each));
}
