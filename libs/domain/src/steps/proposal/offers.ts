import type { Offers } from '../../shared/offers.js';
import { proposalFacts } from './events.js';

export const proposalOffers: Offers = {
  'review-qualification': (run) => proposalFacts(run).nominations !== undefined,
  'announce-nomination-result': (run) => proposalFacts(run).nominations !== undefined,
};
