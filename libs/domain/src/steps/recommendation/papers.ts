import type { StepRun } from '../../case/state.js';
import { type Papers, paper } from '../../shared/papers.js';
import { recommendationFacts, tallyDuties, tallySigner } from './events.js';

export const recommendationPapers: Papers = {
  'talk-records': paper('18', (run) => recommendationFacts(run).talks?.at(-1), isRequired),
  'recommendation-summary': paper('16', (run) => recommendationFacts(run).conclusion, isRequired),
  'meeting-record': paper('18', (run) => recommendationFacts(run).tally, hasMeeting),
  tally: paper('16', signedTally, hasMeeting),
};

function isRequired(run: StepRun): boolean {
  return recommendationFacts(run).notRequired === undefined;
}

function hasMeeting(run: StepRun): boolean {
  return isRequired(run) && recommendationFacts(run).meetingDropped === undefined;
}

/** Without its two signatures it is no tally yet (D10). */
function signedTally(run: StepRun) {
  const facts = recommendationFacts(run);
  return tallyDuties.every((duty) => tallySigner(facts, duty) !== null) ? facts.tally : undefined;
}
