import type { StepCatalogue } from '../../shared/step-module.js';
import { clocks } from './period.js';
import { trainingClock } from './training.js';

export const probationCatalogue: StepCatalogue = {
  after: ['decision', 'publicity'],
  clocks: {
    [clocks.ends]: {
      title: { zh: '试用期', en: 'probation' },
      stricter: 'longer',
      usedBy: ['issue-probation-notice'],
      ends: 'end-probation-period',
    },
    [clocks.assessment]: {
      title: { zh: '试用期满前考核', en: 'assessment before the end of probation' },
      stricter: 'longer',
      usedBy: ['issue-probation-notice'],
      ends: 'open-probation-assessment',
    },
    [trainingClock]: {
      title: { zh: '任职培训期限', en: 'training after the appointment' },
      stricter: 'shorter',
      usedBy: ['issue-appointment-notice'],
      ends: 'end-training-period',
    },
    absence: {
      title: { zh: '缺勤时限', en: 'absence that asks for a decision' },
      stricter: 'shorter',
      usedBy: ['record-leave'],
    },
  },
  needs: {
    A06: { acts: [['record-probation-assessment']] },
    A08: { acts: [['record-appointment-talk']] },
    A10: { acts: [['record-commitment']] },
    A09: { acts: [['issue-appointment-notice']] },
  },
};
