import { administrators } from './duties.js';
import type { Duty } from './duties-on.js';
import type { Role } from './roles.js';

/**
 * The closed set of inputs on which the right to read depends. Lists filter by the same inputs, so
 * a list shows exactly the rows whose page would open.
 */
export interface ReadScope {
  /** Units on which the person holds a reading duty; each covers the units below it. */
  readonly units: readonly string[];
  /** Bodies of which the person is a member today. */
  readonly bodies: readonly string[];
}

export interface ReadSubject {
  /** The unit and the units above it. */
  readonly unitChain: readonly string[];
  /** Bodies on whose agenda it stands. */
  readonly onAgendaOf: readonly string[];
}

/** What a person's duties and seats of today let him read. An administrator's open no case (SYS-08). */
export function readScope(duties: readonly Duty[], bodies: readonly string[]): ReadScope {
  const units = duties.filter(({ role }) => readsCases(role)).map(({ unitId }) => unitId);
  return { units: [...new Set(units)], bodies };
}

export function mayRead(scope: ReadScope, subject: ReadSubject): boolean {
  return (
    subject.unitChain.some((unit) => scope.units.includes(unit)) ||
    subject.onAgendaOf.some((body) => scope.bodies.includes(body))
  );
}

function readsCases(role: Role): boolean {
  return !administrators.includes(role);
}
