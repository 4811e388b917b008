import { within } from '../../../case/within.js';
import type { StepModule } from '../../../shared/step-module.js';
import { replyOf } from '../reply/events.js';
import { correctionCatalogue } from './catalogue.js';
import { correctionActs } from './decide.js';
import { correctionEvents } from './events.js';
import { correctionBooleans, correctionWaits, waitsOfCorrection } from './view.js';

/** Stage 7 (纠错整改): whatever is tolerated is put right by a plan, and somebody else looks whether it was. */
export const correction = {
  kind: 'tolerance-correction',
  title: { zh: '纠错整改', en: 'Correction' },
  events: correctionEvents,
  acts: correctionActs,
  catalogue: correctionCatalogue,
  waitWordings: correctionWaits,
  armsAtOpening: (state, step, calendar) =>
    within(step, { name: 'plan', from: replyOf(state).repliedOn }, calendar),
  facts: correctionBooleans,
  waits: waitsOfCorrection,
} satisfies StepModule;
