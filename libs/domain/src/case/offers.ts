import type { Offers } from '../shared/offers.js';
import { candidatesIn } from './state.js';

/** Of the acts on the case as a whole. */
export const caseOffers: Offers = {
  'record-superior-reply': (_run, { matters }) => matters.length > 0,
  'withdraw-candidate': (_run, state) => candidatesIn(state).length > 0,
};
