import type { Offers } from '../../shared/offers.js';
import { recommendationFacts } from './events.js';

export const recommendationOffers: Offers = {
  'drop-meeting': (run) => !recommendationFacts(run).tally,
  'sign-tally': (run) => recommendationFacts(run).tally !== undefined,
};
