import type { Offers } from '../shared/offers.js';
import { openFlags } from './flags.js';
import { candidatesIn } from './state.js';
import { isEntering, isPast } from './take-over.js';

/** Of the acts on the case as a whole. */
export const caseOffers: Offers = {
  'record-superior-reply': (_run, { matters }) => matters.length > 0,
  'void-decision': (_run, state) => openFlags(state).length > 0,
  'withdraw-candidate': (_run, state) => candidatesIn(state).length > 0,
  'change-post': (_run, state) => candidatesIn(state).length > 0,
  'close-past-step': (run, state) => isEntering(state) && isPast(state, run.kind),
  'hand-over-case': (run, state) => isEntering(state) && !isPast(state, run.kind),
  'suspend-case': (_run, { suspended }) => suspended === null,
  'resume-case': (_run, { suspended }) => suspended !== null,
};
