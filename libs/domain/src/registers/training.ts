import { addDays, addYears } from '../calendar/dates.js';
import type { IsoDate } from '../shared/event.js';
import { confirmed, type PersonState } from './person.js';

/** So many days of training within the last years, art. 8(5). */
export type TrainingAsked = { readonly days: number; readonly years: number };

/** Whether a person's confirmed training reaches what is asked, by that day. */
export function isTrained(
  person: PersonState | undefined,
  { days, years }: TrainingAsked,
  asOf: IsoDate,
): boolean {
  const since = addDays(addYears(asOf, -years), 1);
  const trained = confirmed(person, 'training')
    .filter(({ to }) => to >= since && to <= asOf)
    .reduce((sum, each) => sum + each.days, 0);
  return trained >= days;
}
