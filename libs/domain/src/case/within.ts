import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { StepDefinition } from '../procedure/definition.js';
import type { IsoDate } from '../shared/event.js';
import { armClock, clockOf, countPeriod, reminderName } from './clock.js';
import type { Deadline } from './state.js';

/** The act by which it is recorded that such a period was missed. */
export const missed = 'note-missed-deadline';

/**
 * The deadlines of a period within which somebody has to do something. When it is over and nothing
 * was done, that is recorded; the step waits on as before.
 * @param length another length than the definition's, in its unit
 */
export function within(
  step: StepDefinition,
  {
    name,
    from,
    length,
  }: { readonly name: string; readonly from: IsoDate; readonly length?: number },
  calendar: WorkingCalendar,
): readonly Deadline[] {
  const defined = clockOf(step, name);
  const clock = length === undefined ? defined : { ...defined, length };
  const period = countPeriod(clock, from, calendar);
  return armClock(clock, { name, act: missed }, period, calendar);
}

/** What an event settles by which such a period was kept. */
export function kept(name: string): readonly string[] {
  return [name, reminderName(name)];
}
