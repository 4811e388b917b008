import { within } from '../../../case/within.js';
import type { StepModule } from '../../../shared/step-module.js';
import { startOf } from '../start/events.js';
import { acceptanceCatalogue } from './catalogue.js';
import { acceptanceActs } from './decide.js';
import { acceptanceEvents } from './events.js';
import { acceptanceBooleans, acceptanceWaits, waitsOfAcceptance } from './view.js';

/** Stage 2 (受理): the application is accepted or refused with reasons, within the period from its receipt. */
export const acceptance = {
  kind: 'tolerance-acceptance',
  title: { zh: '容错受理', en: 'Acceptance of the tolerance check' },
  events: acceptanceEvents,
  acts: acceptanceActs,
  catalogue: acceptanceCatalogue,
  waitWordings: acceptanceWaits,
  armsAtOpening: (state, step, calendar) =>
    within(step, { name: 'acceptance', from: startOf(state).receivedOn }, calendar),
  facts: acceptanceBooleans,
  waits: waitsOfAcceptance,
} satisfies StepModule;
