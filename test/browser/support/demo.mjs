import { PeopleAtWork } from '../../../tools/demo/people-at-work.mjs';
import { DEMO_PASSWORD } from '../../../tools/demo-idp/accounts.mjs';

export { DEMO_PASSWORD };

/** People who act over HTTP, beside those in the browser. */
export function peopleOverHttp(site) {
  return new PeopleAtWork(site);
}
