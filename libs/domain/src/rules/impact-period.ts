import { addDays, addMonths, compareDates } from '../calendar/dates.js';
import type { Period } from '../registers/periods.js';
import type { ImpactKind, PersonFacts } from '../registers/person.js';
import type { IsoDate } from '../shared/event.js';

type Impact = PersonFacts['impact-period'];

const partySanctions: readonly ImpactKind[] = [
  'party-warning',
  'serious-party-warning',
  'removal-of-party-post',
  'probation-in-party',
];

/**
 * The periods in which measures bar a promotion, from the effective day to the day before the
 * corresponding one. A Party sanction within the period of another runs after what remains of it,
 * without a cap (2023 discipline regulations, art. 21); any other runs by itself, so of two the longer counts.
 */
export function impactPeriods(impacts: readonly Impact[]): readonly Period[] {
  const party = impacts.filter(({ kind }) => partySanctions.includes(kind));
  const others = impacts.filter(({ kind }) => !partySanctions.includes(kind));
  return [...others.map(({ from, months }) => lasting(from, from, months)), ...joined(party)];
}

function joined(sanctions: readonly Impact[]): readonly Period[] {
  const inOrder = [...sanctions].sort((one, other) => compareDates(one.from, other.from));
  let after: IsoDate = '';
  return inOrder.map(({ from, months }) => {
    const period = lasting(from, after > from ? after : from, months);
    after = addDays(period.to, 1);
    return period;
  });
}

function lasting(from: IsoDate, counted: IsoDate, months: number) {
  return { from, to: addDays(addMonths(counted, months), -1) };
}
