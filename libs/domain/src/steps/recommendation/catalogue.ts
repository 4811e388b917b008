import type { Need, StepCatalogue } from '../../shared/step-module.js';
import { recommendationValid } from './result.js';

/** Art. 22 makes an exception with the superior's consent: then none of the rest is asked for. */
const unlessExempt = (...acts: readonly string[]): Need => ({
  acts: [[...acts, 'exempt-from-recommendation']],
});

export const recommendationCatalogue: StepCatalogue = {
  after: ['analysis', 'proposal'],
  clocks: {
    [recommendationValid]: {
      title: { zh: '推荐结果有效期', en: 'validity of the recommendation' },
      stricter: 'shorter',
      usedBy: ['conclude-recommendation'],
    },
  },
  needs: {
    D01: unlessExempt('record-tally', 'record-talks'),
    D02: unlessExempt('record-talks'),
    D04: unlessExempt('record-reference-list', 'drop-meeting'),
    D06: unlessExempt('record-tally', 'drop-meeting'),
    D10: unlessExempt('sign-tally', 'drop-meeting'),
  },
};
