import type { StepCatalogue } from '../../shared/step-module.js';

export const analysisCatalogue: StepCatalogue = {
  after: [],
  clocks: {},
  needs: { M01: { acts: [['record-analysis']], lasts: true } },
};
