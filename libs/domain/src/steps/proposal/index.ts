import type { StepModule } from '../../shared/step-module.js';
import { quotaWorkings } from '../analysis/workings.js';
import { proposalCatalogue } from './catalogue.js';
import { proposalActs } from './decide.js';
import { proposalEvents } from './events.js';
import { proposalOffers } from './offers.js';
import { proposalPapers } from './papers.js';
import { proposalBooleans, proposalWaits, waitsOfProposal } from './view.js';

/** Art. 12–15: the proposal to start selection. */
export const proposal = {
  kind: 'proposal',
  title: { zh: '动议', en: 'Proposal' },
  events: proposalEvents,
  acts: proposalActs,
  offers: proposalOffers,
  catalogue: proposalCatalogue,
  papers: proposalPapers,
  workings: quotaWorkings,
  waitWordings: proposalWaits,
  facts: proposalBooleans,
  waits: waitsOfProposal,
} satisfies StepModule;
