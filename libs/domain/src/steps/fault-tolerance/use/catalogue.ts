import type { StepCatalogue } from '../../../shared/step-module.js';

export const useCatalogue: StepCatalogue = {
  after: ['tolerance-determination', 'tolerance-correction'],
  clocks: {},
  needs: {
    FT11: { acts: [['notify-organisation-department'], ['record-result-use']] },
  },
};
