import type { StepCatalogue } from '../../shared/step-module.js';
import { recommendationValid } from '../recommendation/result.js';

export const inspectionCatalogue: StepCatalogue = {
  after: ['analysis', 'proposal', 'recommendation'],
  clocks: {
    inspectionNotice: {
      title: { zh: '考察预告期', en: 'notice of the inspection' },
      stricter: 'longer',
      usedBy: ['issue-inspection-notice'],
      ends: 'end-notice-lead',
    },
    [recommendationValid]: {
      title: { zh: '推荐结果有效期', en: 'validity of the recommendation' },
      stricter: 'shorter',
      usedBy: ['conclude-recommendation'],
      ends: 'lapse-recommendation',
    },
  },
  needs: {
    I01: { acts: [['attest-bars']] },
    I03: { acts: [['fix-inspection-candidates']] },
    I04: { acts: [['form-team']] },
    I05: { acts: [['record-inspection-plan'], ['record-unit-talk'], ['issue-inspection-notice']] },
    I06: { acts: [['issue-inspection-notice']] },
    I08a: { acts: [['ask-check'], ['record-check-reply']] },
    I08b: { acts: [['ask-check'], ['record-check-reply']] },
    I08c: { acts: [['ask-check'], ['record-check-reply']] },
    I08d: { acts: [['ask-check'], ['record-check-reply']] },
    I09: { acts: [['record-integrity-conclusion'], ['sign-integrity-conclusion']] },
    I10: { acts: [['ask-check'], ['record-check-reply']] },
    I13: { acts: [['ask-body'], ['record-body-answer']] },
    I11: { acts: [['record-inspection-report'], ['sign-inspection-report']] },
    I12: { acts: [['record-feedback']] },
  },
};
