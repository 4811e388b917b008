import { within } from '../../../case/within.js';
import type { StepModule } from '../../../shared/step-module.js';
import { verificationOf } from '../verification/events.js';
import { determinationCatalogue } from './catalogue.js';
import { determinationActs } from './decide.js';
import { determinationEvents } from './events.js';
import { determinationBooleans, determinationWaits, waitsOfDetermination } from './view.js';

/** Stage 4 (认定): a body finds on each test and determines, by cited items of the list, whether the fault is tolerated. */
export const determination = {
  kind: 'tolerance-determination',
  title: { zh: '容错认定', en: 'Determination' },
  events: determinationEvents,
  acts: determinationActs,
  catalogue: determinationCatalogue,
  waitWordings: determinationWaits,
  armsAtOpening: (state, step, calendar) =>
    within(step, { name: 'determination', from: verificationOf(state).concludedOn }, calendar),
  facts: determinationBooleans,
  waits: waitsOfDetermination,
} satisfies StepModule;
