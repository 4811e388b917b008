import type { StepModule } from '../../shared/step-module.js';
import { inspectionCatalogue } from './catalogue.js';
import { inspectionActs } from './decide.js';
import { inspectionEvents } from './events.js';
import { inspectionOffers } from './offers.js';
import { inspectionPapers } from './papers.js';
import { armValidity } from './recommendation-validity.js';
import { inspectionBooleans } from './view.js';
import { inspectionWaits, waitsOfInspection } from './waits.js';
import { inspectionWorkings } from './workings.js';

/** Arts. 23–33: the inspection of the candidates. */
export const inspection = {
  kind: 'inspection',
  title: { zh: '考察', en: 'Inspection' },
  events: inspectionEvents,
  acts: inspectionActs,
  offers: inspectionOffers,
  catalogue: inspectionCatalogue,
  papers: inspectionPapers,
  workings: inspectionWorkings,
  waitWordings: inspectionWaits,
  armsAtOpening: armValidity,
  facts: inspectionBooleans,
  waits: waitsOfInspection,
} satisfies StepModule;
