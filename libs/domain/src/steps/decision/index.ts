import type { StepModule } from '../../shared/step-module.js';
import { decisionCatalogue } from './catalogue.js';
import { consultationActs, consultationClocks } from './consultation-acts.js';
import { decisionActs } from './decide.js';
import { decisionEvents } from './events.js';
import { decisionOffers } from './offers.js';
import { packActs } from './packs.js';
import { decisionPapers } from './papers.js';
import { solicitationActs } from './solicitation.js';
import { decisionBooleans, decisionWaits, waitsOfDecision } from './view.js';
import { decisionWorkings } from './workings.js';

/** Arts. 34 to 41: discussion and decision. The vote itself stands in the sitting's own stream. */
export const decision = {
  kind: 'decision',
  title: { zh: '讨论决定', en: 'Discussion and decision' },
  events: decisionEvents,
  acts: { ...consultationActs, ...solicitationActs, ...decisionActs, ...packActs },
  offers: decisionOffers,
  catalogue: decisionCatalogue,
  papers: decisionPapers,
  workings: decisionWorkings,
  waitWordings: decisionWaits,
  armsAtOpening: consultationClocks,
  facts: decisionBooleans,
  waits: waitsOfDecision,
} satisfies StepModule;
