import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import { caseEvent } from './events.js';
import { recomputedDeadlines } from './recompute.js';
import { currentRun, type OpenedCase } from './state.js';

export type GiveReminder = { readonly deadline: string };

/** The reminder of any clock of the current step. */
export function giveReminder(
  state: OpenedCase,
  command: Command,
  context: DecideContext,
): ActResult {
  const { deadline } = command.data as GiveReminder;
  const run = currentRun(state);
  const armed = run.deadlines[deadline];
  if (armed?.act !== 'give-reminder' || armed.due > context.now)
    return invalid('deadline', 'not-applicable');
  return events(
    caseEvent('ReminderGiven', {
      step: run.kind,
      opening: run.opening,
      deadline,
      settles: [deadline],
    }),
  );
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
