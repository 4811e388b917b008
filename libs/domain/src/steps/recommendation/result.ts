import { completedRun, type OpenedCase } from '../../case/state.js';
import type { IsoDate } from '../../shared/event.js';
import { recommendationFacts } from './events.js';

/** What a completed recommendation gives to the steps after it. */
export type RecommendationResult = {
  readonly resultDate: IsoDate;
  /** Last day of its validity, inclusive (D07). */
  readonly validTo: IsoDate;
  readonly directed: boolean;
  readonly postIds: readonly string[];
};

/** The clock of the recommendation step by which a result's validity is counted. */
export const recommendationValid = 'recommendationValid';

/** Null where no recommendation was completed, or none was required (art. 22). */
export function recommendationResult(state: OpenedCase): RecommendationResult | null {
  const run = completedRun(state, 'recommendation');
  const conclusion = run && recommendationFacts(run).conclusion;
  if (!conclusion) return null;
  const { resultDate, validTo, directed, postIds } = conclusion;
  return { resultDate, validTo, directed, postIds };
}
