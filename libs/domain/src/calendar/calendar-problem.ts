import type { IsoDate } from '../shared/event.js';
import { dayNumber, isWeekend } from './day-number.js';
import type { WorkingCalendar } from './working-calendar.js';

type Days = Omit<WorkingCalendar, 'version' | 'region'>;

/**
 * The field of a new calendar that stands in its way, or null: coverage that shrinks, a day that is
 * not of the calendar, or a day already passed that changes, by which a period that ran over it
 * would have been counted otherwise.
 */
export function calendarProblem(
  next: Days,
  inForce: Days,
  today: IsoDate,
): 'from' | 'to' | 'holidays' | 'makeUpDays' | null {
  if (next.from > inForce.from) return 'from';
  if (next.to < inForce.to || next.to < next.from) return 'to';
  if (Object.keys(next.holidays).some((day) => !isOf(next, day))) return 'holidays';
  if (Object.keys(next.makeUpDays).some((day) => !canBeMadeUp(next, day))) return 'makeUpDays';
  if (changesThePast(next, inForce, 'holidays', today)) return 'holidays';
  return changesThePast(next, inForce, 'makeUpDays', today) ? 'makeUpDays' : null;
}

function isOf({ from, to }: Days, day: IsoDate): boolean {
  return from <= day && day <= to;
}

/** Only a weekend day that is no holiday is worked in exchange for another. */
function canBeMadeUp(calendar: Days, day: IsoDate): boolean {
  return isOf(calendar, day) && isWeekend(dayNumber(day)) && !Object.hasOwn(calendar.holidays, day);
}

function changesThePast(
  next: Days,
  inForce: Days,
  kind: 'holidays' | 'makeUpDays',
  today: IsoDate,
): boolean {
  return [...Object.keys(next[kind]), ...Object.keys(inForce[kind])]
    .filter((day) => day < today && isOf(inForce, day))
    .some((day) => next[kind][day] !== inForce[kind][day]);
}
