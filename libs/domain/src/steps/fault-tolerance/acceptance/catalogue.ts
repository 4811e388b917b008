import { missed } from '../../../case/within.js';
import type { StepCatalogue } from '../../../shared/step-module.js';

export const acceptanceCatalogue: StepCatalogue = {
  after: ['tolerance-start'],
  clocks: {
    acceptance: {
      title: { zh: '受理期限', en: 'acceptance' },
      stricter: 'shorter',
      usedBy: ['accept-tolerance-check'],
      ends: missed,
    },
  },
  needs: {
    FT02: { acts: [['accept-tolerance-check']] },
  },
};
