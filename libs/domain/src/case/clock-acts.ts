import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import { caseEvent } from './events.js';
import { recomputedDeadlines } from './recompute.js';
import { currentRun, type OpenedCase } from './state.js';

export type GiveReminder = { readonly deadline: string };
export type NoteMissedDeadline = { readonly deadline: string };

/** The reminder of any clock of the current step. */
export function giveReminder(
  state: OpenedCase,
  command: Command,
  context: DecideContext,
): ActResult {
  return whenDue('ReminderGiven', state, command, context);
}

/** A period of the current step within which something was to be done is over, and it was not. */
export function noteMissed(state: OpenedCase, command: Command, context: DecideContext): ActResult {
  return whenDue('DeadlineMissed', state, command, context);
}

function whenDue(
  type: 'ReminderGiven' | 'DeadlineMissed',
  state: OpenedCase,
  command: Command,
  { now }: DecideContext,
): ActResult {
  const { deadline } = command.data as GiveReminder | NoteMissedDeadline;
  const { kind: step, opening, deadlines } = currentRun(state);
  const armed = deadlines[deadline];
  if (armed?.act !== command.name || armed.due > now) return invalid('deadline', 'not-applicable');
  return events(caseEvent(type, { step, opening, deadline, settles: [deadline] }));
}

/** A newer calendar moves the clocks of the current step. */
export function recompute(state: OpenedCase, _command: Command, context: DecideContext): ActResult {
  const run = currentRun(state);
  const deadlines = recomputedDeadlines(run, context);
  if (deadlines.length === 0) return invalid('calendar', 'not-applicable');
  return events(
    caseEvent('DeadlineRecomputed', { step: run.kind, opening: run.opening, deadlines }),
  );
}
