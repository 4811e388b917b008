import { stepDefinition } from '../procedure/definition.js';
import type { DecideContext } from '../shared/aggregate.js';
import { armClock, countPeriod, reminderName } from './clock.js';
import type { Deadline, StepRun } from './state.js';

/**
 * The clocks of a run that a newer calendar moves. A period that protects someone never ends
 * earlier than it was announced: its end is the later of the old and the new one.
 */
export function recomputedDeadlines(run: StepRun, context: DecideContext): readonly Deadline[] {
  const step = context.definition && stepDefinition(context.definition, run.kind);
  if (!step) return [];
  return Object.values(run.deadlines).flatMap((deadline) => {
    const clock = step.clocks[deadline.name];
    if (clock?.unit !== 'working-days' || deadline.calendarVersion === context.calendar.version)
      return [];
    const period = countPeriod(clock, deadline.from, context.calendar);
    const to = clock.protects === true && period.to < deadline.to ? deadline.to : period.to;
    if (to === deadline.to && period.covered === !deadline.provisional) return [];
    const armed = armClock(clock, deadline, { ...period, to }, context.calendar);
    return armed.filter(
      (each) => each.name !== reminderName(deadline.name) || run.deadlines[each.name] !== undefined,
    );
  });
}
