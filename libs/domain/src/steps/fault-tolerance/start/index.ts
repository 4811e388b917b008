import type { StepModule } from '../../../shared/step-module.js';
import { startCatalogue } from './catalogue.js';
import { startActs } from './decide.js';
import { startEvents } from './events.js';
import { startBooleans, startWaits, waitsOfStart } from './view.js';

/** Stage 1 (启动): somebody applies, or the check is started ex officio, before accountability is decided. */
export const start = {
  kind: 'tolerance-start',
  title: { zh: '容错启动', en: 'Start of the tolerance check' },
  events: startEvents,
  acts: startActs,
  catalogue: startCatalogue,
  waitWordings: startWaits,
  facts: startBooleans,
  waits: waitsOfStart,
} satisfies StepModule;
