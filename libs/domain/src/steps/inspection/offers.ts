import { candidatesIn } from '../../case/state.js';
import type { Offers } from '../../shared/offers.js';
import { inspectionFacts } from './events.js';

export const inspectionOffers: Offers = {
  'record-bar': (_run, state) => candidatesIn(state).length > 0,
  'fix-inspection-candidates': (run) => !inspectionFacts(run).fixed,
  'issue-inspection-notice': (run) => !inspectionFacts(run).notice,
  'record-check-reply': (run) => inspectionFacts(run).asked !== undefined,
};
