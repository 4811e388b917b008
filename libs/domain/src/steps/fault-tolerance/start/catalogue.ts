import type { StepCatalogue } from '../../../shared/step-module.js';

export const startCatalogue: StepCatalogue = {
  after: [],
  clocks: {},
  needs: {},
};
