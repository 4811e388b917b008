import type { PersonFact } from '../../../shared/contract.js';

/** The kinds of what is known of a person, in the order of the page. */
export const factKinds = [
  'identity',
  'post-held',
  'education',
  'training',
  'grade',
  'impact-period',
  'family-status',
  'relation',
  'declaration',
] as const;

export type FactKind = (typeof factKinds)[number];

export function factsOfKind(facts: readonly PersonFact[], kind: FactKind): readonly PersonFact[] {
  return facts
    .filter((fact) => fact.kind === kind)
    .toSorted((a, b) => order(a) - order(b) || startOf(b).localeCompare(startOf(a)));
}

const statuses: readonly PersonFact['status'][] = ['proposed', 'confirmed', 'withdrawn'];

const order = ({ status }: PersonFact): number => statuses.indexOf(status);

/** What a fact begins with in time, so that the latest stands first. */
function startOf({ value }: PersonFact): string {
  const start = value?.from ?? value?.on ?? value?.year ?? '';
  return typeof start === 'string' || typeof start === 'number' ? String(start) : '';
}

/**
 * A proposed content as the form begins with it. Yes-or-no answers are left open: an import sets
 * them without knowing, and whoever confirms the line has to decide.
 */
export function toConfirm(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.entries(value).filter(([, each]) =>
    ['string', 'number'].includes(typeof each),
  );
  return Object.fromEntries(known.map(([name, each]) => [name, String(each)]));
}

/**
 * A content's plain values as texts, in the order in which a form asks for them; what is missing is
 * null. The record keeps no order: its JSON is sorted by name.
 */
export function plainValues(value: Readonly<Record<string, unknown>>, order: readonly string[]) {
  const asked = order.filter((name) => Object.hasOwn(value, name));
  const others = Object.keys(value).filter((name) => !order.includes(name));
  return [...asked, ...others].map((name) => ({ name, text: textOf(value[name]) }));
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}
