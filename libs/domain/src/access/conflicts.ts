import { endsBeforeItStarts, overlap, type Period } from '../registers/periods.js';
import type { Registers } from '../registers/registers.js';
import { unitChainOf } from '../registers/unit.js';
import type { Refusal } from '../shared/decision.js';
import { administrators, dutyOf, readOnlyRoles } from './duties.js';
import type { Role } from './roles.js';
import type { AccessState } from './state.js';

/** A duty on a unit for a time: what a grant gives, and what a deputy may use. */
export type HeldDuty = Period & { readonly role: Role; readonly unitId: string };

/**
 * The duties of one actor that may not be joined with a new one (SYS-03 and SYS-08 at the grant).
 * Duties conflict where their units do: a unit covers those below it. Administrators hold no other
 * duty anywhere, since any other duty reads cases.
 */
export function conflictsOf(
  access: AccessState,
  wanted: HeldDuty,
  registers: Pick<Registers, 'units'>,
): readonly Refusal[] {
  return dutiesOf(access)
    .filter((held) => overlap(held, wanted))
    .flatMap((held) => {
      const rule = ruleBetween(held, wanted, registers);
      return rule ? [conflict(rule, held, wanted)] : [];
    });
}

/** The streams that tell how the units of these duties lie to each other. */
export function unitsOfDuties(
  access: AccessState,
  wanted: { readonly unitId: string },
  registers: Pick<Registers, 'units'>,
): readonly string[] {
  const units = [wanted, ...dutiesOf(access)].flatMap(({ unitId }) =>
    unitChainOf(unitId, registers),
  );
  return [...new Set(units)].map((unitId) => `unit/${unitId}`);
}

/** Nobody gives a duty to himself. */
export function ownGrant(access: AccessState, actorId: string): readonly Refusal[] {
  return access.actorId === actorId ? [refusal('SYS-03', 'own-grant', {})] : [];
}

function dutiesOf({ grants, deputyships }: AccessState): readonly HeldDuty[] {
  // A duty that was ended before it began was never held.
  return [...grants, ...deputyships].filter((duty) => !endsBeforeItStarts(duty));
}

function ruleBetween(
  held: HeldDuty,
  wanted: HeldDuty,
  registers: Pick<Registers, 'units'>,
): 'SYS-03' | 'SYS-08' | null {
  if (administrators.includes(held.role) !== administrators.includes(wanted.role)) return 'SYS-08';
  if (!unitsMeet(held.unitId, wanted.unitId, registers)) return null;
  const duties = [dutyOf(held.role), dutyOf(wanted.role)];
  if (!duties.includes(null) && duties[0] !== duties[1]) return 'SYS-03';
  return readOnlyRoles.includes(held.role) === readOnlyRoles.includes(wanted.role)
    ? null
    : 'SYS-08';
}

function unitsMeet(one: string, other: string, registers: Pick<Registers, 'units'>): boolean {
  return unitChainOf(one, registers).includes(other) || unitChainOf(other, registers).includes(one);
}

function conflict(rule: 'SYS-03' | 'SYS-08', held: HeldDuty, { role }: HeldDuty): Refusal {
  return refusal(rule, 'conflicting-grant', { role, held: held.role, unitId: held.unitId });
}

function refusal(rule: Refusal['rule'], reason: string, facts: Refusal['facts']): Refusal {
  return { rule, effect: 'block', reason, facts, whoCan: ['security-admin'] };
}
