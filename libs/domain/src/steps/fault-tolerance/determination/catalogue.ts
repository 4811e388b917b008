import { missed } from '../../../case/within.js';
import type { StepCatalogue } from '../../../shared/step-module.js';

export const determinationCatalogue: StepCatalogue = {
  after: ['tolerance-verification'],
  clocks: {
    determination: {
      title: { zh: '认定期限', en: 'determination' },
      stricter: 'shorter',
      usedBy: ['determine-tolerance'],
      ends: missed,
    },
  },
  needs: {
    FT05: { acts: [['record-tolerance-finding'], ['determine-tolerance']] },
  },
};
