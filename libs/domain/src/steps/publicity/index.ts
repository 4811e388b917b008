import type { StepModule } from '../../shared/step-module.js';
import { publicityCatalogue } from './catalogue.js';
import { publicityActs } from './decide.js';
import { publicityEvents } from './events.js';
import { publicityOffers } from './offers.js';
import { publicityPapers } from './papers.js';
import { publicityBooleans, publicityWaits, waitsOfPublicity } from './view.js';
import { publicityWorkings } from './workings.js';

/** Art. 42: pre-appointment publicity. */
export const publicity = {
  kind: 'publicity',
  title: { zh: '任前公示', en: 'Pre-appointment publicity' },
  events: publicityEvents,
  acts: publicityActs,
  offers: publicityOffers,
  catalogue: publicityCatalogue,
  papers: publicityPapers,
  workings: publicityWorkings,
  waitWordings: publicityWaits,
  facts: publicityBooleans,
  waits: waitsOfPublicity,
} satisfies StepModule;
