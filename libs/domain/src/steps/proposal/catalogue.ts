import type { StepCatalogue } from '../../shared/step-module.js';

export const proposalCatalogue: StepCatalogue = {
  after: ['analysis'],
  clocks: {},
  needs: {
    D01: { acts: [['nominate']] },
    M02: { acts: [['record-initial-suggestion']] },
    M03: {
      acts: [['record-report-to-principal'], ['record-communication'], ['record-work-plan']],
    },
    M05: { acts: [['check-prior-report'], ['record-superior-reply']] },
    M06: { acts: [['nominate']] },
    M08: { acts: [['nominate'], ['announce-nomination-result']] },
  },
};
