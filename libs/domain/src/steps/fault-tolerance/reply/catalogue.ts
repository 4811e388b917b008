import { missed } from '../../../case/within.js';
import type { StepCatalogue } from '../../../shared/step-module.js';

export const replyCatalogue: StepCatalogue = {
  after: ['tolerance-determination'],
  clocks: {
    reply: {
      title: { zh: '答复期限', en: 'reply' },
      stricter: 'shorter',
      usedBy: ['reply-on-tolerance'],
      ends: missed,
    },
    filing: {
      title: { zh: '备案期限', en: 'filing of the result' },
      stricter: 'shorter',
      usedBy: ['file-tolerance-result'],
      ends: missed,
    },
  },
  needs: {
    FT08: { acts: [['reply-on-tolerance'], ['file-tolerance-result']] },
  },
};
