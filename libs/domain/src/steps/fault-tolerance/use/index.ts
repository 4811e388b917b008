import type { StepModule } from '../../../shared/step-module.js';
import { useCatalogue } from './catalogue.js';
import { useActs } from './decide.js';
import { useEvents } from './events.js';
import { useBooleans, useWaits, waitsOfUse } from './view.js';

/** Stage 8 (结果运用): on what the tolerated fault has no bearing, and that those who assess and promote know it. */
export const use = {
  kind: 'tolerance-use',
  title: { zh: '结果运用', en: 'Use of the result' },
  events: useEvents,
  acts: useActs,
  catalogue: useCatalogue,
  waitWordings: useWaits,
  facts: useBooleans,
  waits: waitsOfUse,
} satisfies StepModule;
