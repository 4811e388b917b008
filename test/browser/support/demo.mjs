import { drive } from '../../../tools/demo/drive.mjs';
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

/** Acts the journey out over HTTP up to and with the first entry of this name; answers the case's id. */
export function driveUntil(name, people) {
  const end = wholeJourney.findIndex((entry) => entry.name === name && !entry.refusedBy) + 1;
  if (end === 0) throw new Error(`the journey has no ${name}`);
  return drive(wholeJourney.slice(0, end), people, () => {});
}
