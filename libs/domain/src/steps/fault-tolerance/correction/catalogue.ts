import { missed } from '../../../case/within.js';
import type { StepCatalogue } from '../../../shared/step-module.js';

export const correctionCatalogue: StepCatalogue = {
  after: ['tolerance-reply'],
  clocks: {
    plan: {
      title: { zh: '整改方案期限', en: 'plan of the correction' },
      stricter: 'shorter',
      usedBy: ['plan-correction'],
      ends: missed,
    },
    correction: {
      title: { zh: '整改期限', en: 'correction' },
      stricter: 'shorter',
      usedBy: ['plan-correction'],
      ends: missed,
    },
  },
  needs: {
    FT09: { acts: [['plan-correction'], ['report-correction'], ['check-correction']] },
  },
};
