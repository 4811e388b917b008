import type { StepCatalogue } from '../../shared/step-module.js';

export const publicityCatalogue: StepCatalogue = {
  after: ['decision'],
  clocks: {
    publicityEnds: {
      title: { zh: '公示期', en: 'publicity' },
      stricter: 'longer',
      usedBy: ['post-publicity-notice'],
      ends: 'end-publicity-period',
    },
    reportDeferral: {
      title: { zh: '暂缓任用期', en: 'deferral after a report' },
      stricter: 'shorter',
      usedBy: ['handle-report'],
      ends: 'end-report-deferral',
    },
  },
  needs: {
    A02: {
      acts: [
        ['post-publicity-notice', 'determine-no-publicity'],
        ['end-publicity-period', 'determine-no-publicity'],
      ],
    },
    A04: {
      acts: [
        ['receive-report', 'determine-no-publicity'],
        ['handle-report', 'determine-no-publicity'],
      ],
    },
  },
};
