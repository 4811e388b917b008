import type { Offers } from '../../shared/offers.js';
import { openReports, publicityFacts } from './events.js';

export const publicityOffers: Offers = {
  'post-publicity-notice': (run) => !publicityFacts(run).notice,
  'determine-no-publicity': (run) => !publicityFacts(run).notice,
  'handle-report': (run) => openReports(publicityFacts(run)).length > 0,
};
