import { within } from '../../../case/within.js';
import type { StepModule } from '../../../shared/step-module.js';
import { determinationOf } from '../determination/events.js';
import { replyCatalogue } from './catalogue.js';
import { replyActs } from './decide.js';
import { replyEvents } from './events.js';
import { replyBooleans, replyWaits, waitsOfReply } from './view.js';

/** Stage 5 (答复、备案). Where tolerance was refused there is nothing to correct or to use, and the case is over. */
export const reply = {
  kind: 'tolerance-reply',
  title: { zh: '答复与备案', en: 'Reply and filing' },
  events: replyEvents,
  acts: replyActs,
  catalogue: replyCatalogue,
  waitWordings: replyWaits,
  armsAtOpening: (state, step, calendar) => {
    const from = determinationOf(state).decidedOn;
    return ['reply', 'filing'].flatMap((name) => within(step, { name, from }, calendar));
  },
  endsAs: (state) => (determinationOf(state).outcome === 'refused' ? 'not-tolerated' : null),
  facts: replyBooleans,
  waits: waitsOfReply,
} satisfies StepModule;
