import type { IsoDate } from '../shared/event.js';
import type { Text } from '../shared/text.js';
import { covers, type Period } from './periods.js';
import type { Registers } from './registers.js';
import type { Sourced } from './sourced.js';

/** The offices of a unit whose holders sign for it. */
export type Office = 'secretary' | 'discipline-secretary' | 'department-head';

/** Who holds an office of the unit, from a first to a last day. */
export type OfficeHeld = Period &
  Sourced & {
    readonly officeId: string;
    readonly office: Office;
    readonly personId: string;
  };

/** A unit of the administration. Grants on a unit cover the units below it. */
export type UnitState =
  | { readonly status: 'unregistered'; readonly version: number }
  | {
      readonly status: 'registered';
      readonly version: number;
      readonly unitId: string;
      readonly parentId: string | null;
      readonly name: Text;
      readonly offices: readonly OfficeHeld[];
    };

/** Whether the person holds this office of the unit on that date. */
export function holdsOffice(
  unit: UnitState | undefined,
  office: Office,
  personId: string,
  date: IsoDate,
): boolean {
  if (unit?.status !== 'registered') return false;
  return unit.offices.some(
    (held) => held.office === office && held.personId === personId && covers(held, date),
  );
}

/**
 * A unit and the units above it, as far as they are loaded. No sequence of commands records a cycle;
 * one would end here all the same.
 */
export function unitChainOf(
  unitId: string | null,
  { units }: Pick<Registers, 'units'>,
): readonly string[] {
  const chain: string[] = [];
  for (let next = unitId; next !== null && !chain.includes(next); next = parentOf(units[next]))
    chain.push(next);
  return chain;
}

function parentOf(unit: UnitState | undefined): string | null {
  return unit?.status === 'registered' ? unit.parentId : null;
}
