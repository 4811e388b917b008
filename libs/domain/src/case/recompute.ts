import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type StepDefinition, stepDefinition } from '../procedure/definition.js';
import type { DecideContext } from '../shared/aggregate.js';
import { armClock, countPeriod, reminderName } from './clock.js';
import type { Deadline, StepRun } from './state.js';

/** The clocks of a run that a newer calendar moves. */
export function recomputedDeadlines(run: StepRun, context: DecideContext): readonly Deadline[] {
  const step = context.definition && stepDefinition(context.definition, run.kind);
  if (!step) return [];
  const input = { run, step, calendar: context.calendar };
  return Object.values(run.deadlines).flatMap((deadline) => recounted(input, deadline));
}

interface Counting {
  readonly run: StepRun;
  readonly step: StepDefinition;
  readonly calendar: WorkingCalendar;
}

/**
 * A period that protects someone never ends earlier than it was announced: its end is the later of
 * the old and the new one.
 */
function recounted({ run, step, calendar }: Counting, deadline: Deadline): readonly Deadline[] {
  const clock = step.clocks[deadline.name];
  if (clock?.unit !== 'working-days' || deadline.calendarVersion === calendar.version) return [];
  const period = countPeriod(clock, deadline.from, calendar);
  const to = clock.protects === true && period.to < deadline.to ? deadline.to : period.to;
  if (to === deadline.to && period.covered === !deadline.provisional) return [];
  const armed = armClock(clock, deadline, { ...period, to }, calendar);
  return armed.filter(
    (each) => each.name !== reminderName(deadline.name) || run.deadlines[each.name] !== undefined,
  );
}

/**
 * A running clock by the calendar in force. A calendar is published before it is carried to each case: until then
 * nobody may end a period by days that are no working days any more.
 */
export function deadlineInForce(input: Counting, name: string): Deadline | undefined {
  const armed = input.run.deadlines[name];
  return armed && (recounted(input, armed).find((each) => each.name === name) ?? armed);
}
