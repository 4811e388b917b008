import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import { armClock, clockOf } from '../../case/clock.js';
import { returnToStep } from '../../case/return.js';
import type { Deadline, OpenedCase } from '../../case/state.js';
import type { StepDefinition } from '../../procedure/definition.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { ActInput } from '../../shared/step-module.js';
import { recommendationResult, recommendationValid } from '../recommendation/result.js';
import type { LapseRecommendation } from './commands.js';
import { inspectionEvent } from './events.js';

/**
 * The recommendation's year runs on while no candidate is fixed. Its clock stands in the inspection's
 * own run, because the clocks of the recommendation end with that step.
 */
export function armValidity(
  state: OpenedCase,
  step: StepDefinition,
  calendar: WorkingCalendar,
): readonly Deadline[] {
  const result = recommendationResult(state);
  if (!result) return [];
  const period = { from: result.resultDate, to: result.validTo, covered: true };
  const named = { name: recommendationValid, act: 'lapse-recommendation' };
  return armClock(clockOf(step, recommendationValid), named, period, calendar);
}

/** The clocks that end once candidates are fixed, or can no longer be. */
export const settledByFixing = [recommendationValid, `${recommendationValid}Reminder`];

/** D07: the year is over and nobody was fixed, so the case goes back to recommendation. */
export function lapseRecommendation({
  data,
  run,
  state,
  now,
}: ActInput<LapseRecommendation>): ActResult {
  const deadline = run.deadlines[data.deadline];
  if (deadline?.act !== 'lapse-recommendation' || deadline.due > now)
    return invalid('deadline', 'not-applicable');
  return events(
    inspectionEvent('RecommendationLapsed', { settles: settledByFixing }),
    ...returnToStep(state, 'recommendation', { rule: 'D07', reason: null }),
  );
}
