import { within } from '../../../case/within.js';
import type { StepModule } from '../../../shared/step-module.js';
import { acceptanceOf } from '../acceptance/events.js';
import { verificationCatalogue } from './catalogue.js';
import { verificationActs } from './decide.js';
import { verificationEvents } from './events.js';
import { verificationBooleans, verificationWaits, waitsOfVerification } from './view.js';

/** Stage 3 (核查): person and unit are heard and the facts checked, within a period that may be extended once. */
export const verification = {
  kind: 'tolerance-verification',
  title: { zh: '容错核查', en: 'Verification' },
  events: verificationEvents,
  acts: verificationActs,
  catalogue: verificationCatalogue,
  waitWordings: verificationWaits,
  armsAtOpening: (state, step, calendar) =>
    within(step, { name: 'verification', from: acceptanceOf(state).acceptedOn }, calendar),
  facts: verificationBooleans,
  waits: waitsOfVerification,
} satisfies StepModule;
