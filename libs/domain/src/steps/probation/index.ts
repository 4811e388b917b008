import type { StepModule } from '../../shared/step-module.js';
import { probationCatalogue } from './catalogue.js';
import { probationActs } from './decide.js';
import { probationEvents } from './events.js';
import { probationOffers } from './offers.js';
import { probationPapers } from './papers.js';
import { probationBooleans, probationWaits, waitsOfProbation } from './view.js';
import { probationWorkings } from './workings.js';

/** Arts. 42 to 45: appointment, and probation where art. 43 applies to the post. */
export const probation = {
  kind: 'probation',
  title: { zh: '任职与试用', en: 'Appointment and probation' },
  events: probationEvents,
  acts: probationActs,
  offers: probationOffers,
  catalogue: probationCatalogue,
  papers: probationPapers,
  workings: probationWorkings,
  waitWordings: probationWaits,
  facts: probationBooleans,
  waits: waitsOfProbation,
} satisfies StepModule;
