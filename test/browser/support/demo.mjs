import { drive } from '../../../tools/demo/drive.mjs';
import { act, advance, stepOpens } from '../../../tools/demo/entries.mjs';
import { journey } from '../../../tools/demo/journey.mjs';
import { PeopleAtWork } from '../../../tools/demo/people-at-work.mjs';
import { analysis } from '../../../tools/demo/steps/analysis.mjs';
import { candidate } from '../../../tools/demo/steps/candidate.mjs';
import { decision } from '../../../tools/demo/steps/decision.mjs';
import { inspection } from '../../../tools/demo/steps/inspection.mjs';
import { probation } from '../../../tools/demo/steps/probation.mjs';
import { proposal } from '../../../tools/demo/steps/proposal.mjs';
import { published } from '../../../tools/demo/steps/publicity.mjs';
import { recommendation } from '../../../tools/demo/steps/recommendation.mjs';
import { DEMO_PASSWORD } from '../../../tools/demo-idp/accounts.mjs';

export { act, advance, DEMO_PASSWORD, stepOpens };

/** The file that the demo imports its candidate from. */
export const candidateForm = new URL('../../../tools/demo/candidate.lrmx', import.meta.url);

/** One whole appointment, from the import of the candidate on. */
export const wholeJourney = [...candidate, ...journey];

/** The acts of each step on a case about these posts and candidates; each begins with the step's opening. */
export function stepsAbout(about) {
  return {
    analysis: analysis(about),
    proposal: proposal(about),
    recommendation: recommendation(about),
    inspection: inspection(about),
    decision: decision(about),
    publicity: published(),
    probation: probation(about),
  };
}

/** People who act over HTTP, beside those in the browser. */
export function peopleOverHttp(site) {
  return new PeopleAtWork(site);
}

/** Acts entries out over HTTP; ends with the id of the case that they opened, or of the one that was named. */
export function actedOut(entries, people, caseId) {
  return drive(entries, people, { caseId });
}
