import type { StepModule } from '../../shared/step-module.js';
import { recommendationCatalogue } from './catalogue.js';
import { recommendationActs } from './decide.js';
import { recommendationEvents } from './events.js';
import { recommendationOffers } from './offers.js';
import { recommendationPapers } from './papers.js';
import { recommendationBooleans, recommendationWaits, waitsOfRecommendation } from './view.js';
import { recommendationWorkings } from './workings.js';

/** Art. 16–22: democratic recommendation, by talks and by a meeting. */
export const recommendation = {
  kind: 'recommendation',
  title: { zh: '民主推荐', en: 'Democratic recommendation' },
  events: recommendationEvents,
  acts: recommendationActs,
  offers: recommendationOffers,
  catalogue: recommendationCatalogue,
  papers: recommendationPapers,
  workings: recommendationWorkings,
  waitWordings: recommendationWaits,
  facts: recommendationBooleans,
  waits: waitsOfRecommendation,
} satisfies StepModule;
