import { missed } from '../../../case/within.js';
import type { StepCatalogue } from '../../../shared/step-module.js';

export const verificationCatalogue: StepCatalogue = {
  after: ['tolerance-acceptance'],
  clocks: {
    verification: {
      title: { zh: '核查期限', en: 'verification' },
      stricter: 'shorter',
      usedBy: ['conclude-verification'],
      ends: missed,
    },
    extension: {
      title: { zh: '核查延长期限', en: 'extension of the verification' },
      stricter: 'shorter',
      usedBy: ['extend-verification'],
      ends: missed,
    },
  },
  needs: {
    FT03: { acts: [['hear-person'], ['record-unit-opinion'], ['conclude-verification']] },
  },
};
