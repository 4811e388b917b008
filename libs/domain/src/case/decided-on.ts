import type { IsoDate } from '../shared/event.js';
import type { Fact, OpenedCase } from './state.js';
import { completedRun } from './state.js';

/**
 * The date of the collective decision. A procedure that begins after the decision takes it from the
 * command that opened the case. Null where neither names one.
 */
export function decidedOn(state: OpenedCase): IsoDate | null {
  const decision = completedRun(state, 'decision');
  if (!decision)
    return state.order.includes('decision')
      ? null
      : (state.openedAt.occurredOn?.slice(0, 10) ?? null);
  const outcome = decision.facts.outcome as Fact<{ readonly decidedOn: IsoDate }> | undefined;
  return outcome?.decidedOn ?? null;
}

/** Art. 45: the date on which the committee decided on this candidate; from it his tenure, or its end, counts. */
export function decidedOnCandidate(state: OpenedCase, candidateId: string): IsoDate | null {
  const outcomes = completedRun(state, 'decision')?.facts.outcomes as Outcomes | undefined;
  return outcomes?.[candidateId]?.decidedOn ?? decidedOn(state);
}

type Outcomes = { readonly [candidateId: string]: { readonly decidedOn: IsoDate } };
