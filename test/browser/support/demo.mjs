import { journey } from '../../../tools/demo/journey.mjs';
import { PeopleAtWork } from '../../../tools/demo/people-at-work.mjs';
import { candidate } from '../../../tools/demo/steps/candidate.mjs';
import { DEMO_PASSWORD } from '../../../tools/demo-idp/accounts.mjs';

export { DEMO_PASSWORD };

/** The file that the demo imports its candidate from. */
export const candidateForm = new URL('../../../tools/demo/candidate.lrmx', import.meta.url);

/** One whole appointment, from the import of the candidate on. */
export const wholeJourney = [...candidate, ...journey];

/** People who act over HTTP, beside those in the browser. */
export function peopleOverHttp(site) {
  return new PeopleAtWork(site);
}
