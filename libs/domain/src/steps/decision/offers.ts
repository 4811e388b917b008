import type { Offers } from '../../shared/offers.js';
import { consultationsOf, isClosed, isDisputed } from './consultation.js';

export const decisionOffers: Offers = {
  'prove-receipt': (_run, state) =>
    consultationsOf(state).some((each) => !each.receipt && !isClosed(each)),
  'record-consultation-reply': (_run, state) => consultationsOf(state).length > 0,
  'record-coordination': (_run, state) => consultationsOf(state).some(isDisputed),
};
