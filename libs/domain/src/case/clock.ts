import { addDays, addMonths, addYears } from '../calendar/dates.js';
import { endOfDay } from '../calendar/instants.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addWorkingDays, type SkippedDay, subtractWorkingDays } from '../calendar/working-days.js';
import type { ClockDefinition, StepDefinition } from '../procedure/definition.js';
import type { IsoDate } from '../shared/event.js';
import type { Deadline } from './state.js';

/** A clock's period with the way it was counted, so that a screen can show each day. */
export interface CountedPeriod {
  readonly from: IsoDate;
  /** Last day of the period, inclusive. */
  readonly to: IsoDate;
  readonly covered: boolean;
  readonly lastCoveredDay: IsoDate;
  readonly counted: readonly IsoDate[];
  readonly skipped: readonly SkippedDay[];
}

/**
 * The period that a clock runs from its first day. Months and years end the day before the
 * corresponding day: a year of probation from 2026-03-02 ends with 2027-03-01. Where the day of the
 * start does not count, as in a validity, they end with the corresponding day.
 */
export function countPeriod(
  clock: ClockDefinition,
  from: IsoDate,
  calendar: WorkingCalendar,
): CountedPeriod {
  const plain = { from, covered: true, lastCoveredDay: calendar.to, counted: [], skipped: [] };
  switch (clock.unit) {
    case 'years':
      return { ...plain, to: lastDay(clock, addYears(from, clock.length)) };
    case 'months':
      return { ...plain, to: lastDay(clock, addMonths(from, clock.length)) };
    case 'working-days': {
      const period = addWorkingDays(calendar, from, clock.length, {
        countStartDay: clock.countStartDay === true,
      });
      if (period.kind === 'beyond-coverage')
        return { ...plain, to: period.provisionalEnd, covered: false };
      return { ...plain, to: period.end, counted: period.counted, skipped: period.skipped };
    }
  }
}

function lastDay(clock: ClockDefinition, corresponding: IsoDate): IsoDate {
  return clock.countStartDay === false ? corresponding : addDays(corresponding, -1);
}

/**
 * The deadlines that arming a clock records: the clock itself and, where the definition asks for
 * one, the reminder before it. A reminder whose day has passed is left out.
 * @param clock the clock in the step's definition
 */
export function armClock(
  clock: ClockDefinition,
  { name, act }: { readonly name: string; readonly act: string },
  period: { readonly from: IsoDate; readonly to: IsoDate; readonly covered: boolean },
  calendar: WorkingCalendar,
): readonly Deadline[] {
  const calendarVersion = clock.unit === 'working-days' ? calendar.version : null;
  const due: Deadline = {
    name,
    act,
    due: endOfDay(period.to),
    from: period.from,
    to: period.to,
    calendarVersion,
    provisional: !period.covered,
  };
  const reminder = reminderOf(clock, due, calendar);
  return reminder ? [due, reminder] : [due];
}

export function clockOf(step: StepDefinition, name: string): ClockDefinition {
  const clock = step.clocks[name];
  if (!clock) throw new Error(`${step.kind} defines no clock ${name}`);
  return clock;
}

/** The name under which the reminder of a clock is armed. */
export function reminderName(clock: string): string {
  return `${clock}Reminder`;
}

function reminderOf(
  clock: ClockDefinition,
  due: Deadline,
  calendar: WorkingCalendar,
): Deadline | null {
  if (clock.reminder === 0) return null;
  const before = subtractWorkingDays(calendar, due.to, clock.reminder);
  const day = before.kind === 'covered' ? before.end : before.provisionalEnd;
  if (day <= due.from) return null;
  return {
    ...due,
    name: reminderName(due.name),
    act: 'give-reminder',
    due: endOfDay(addDays(day, -1)),
    to: day,
    calendarVersion: calendar.version,
    provisional: before.kind !== 'covered',
  };
}

/** Whether the instant of a deadline has come. Instants of one format compare as text. */
export function isDue(deadline: Deadline, now: string): boolean {
  return deadline.due <= now;
}
