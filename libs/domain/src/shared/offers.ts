import type { OpenedCase, StepRun } from '../case/state.js';

/**
 * Acts that have something to act on only at times, and whether they have it now. One that has not
 * is not offered: nobody could fill it in so that it is recorded. The others are always offered.
 */
export type Offers = { readonly [act: string]: (run: StepRun, state: OpenedCase) => boolean };
