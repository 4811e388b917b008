import type { StepCatalogue } from '../../shared/step-module.js';

export const decisionCatalogue: StepCatalogue = {
  after: ['analysis', 'proposal', 'recommendation', 'inspection'],
  clocks: {
    filingDue: {
      title: { zh: '报备案时限', en: 'filing with the superior' },
      stricter: 'shorter',
      usedBy: ['record-meeting-outcome'],
      ends: 'note-filing-overdue',
    },
    assistingReply: {
      title: { zh: '协管方答复期', en: 'reply of the assisting party' },
      stricter: 'longer',
      usedBy: ['prove-receipt'],
      ends: 'deem-consent',
    },
  },
  needs: {
    B01: { acts: [['send-consultation'], ['record-consultation-reply']] },
    B02: { acts: [['prove-receipt'], ['record-consultation-reply', 'deem-consent']] },
    B03: { acts: [['record-coordination']] },
    B05: { acts: [['record-meeting-outcome']] },
    B09: { acts: [['record-meeting-outcome']] },
    B15: {
      acts: [['submit-for-approval'], ['record-approval'], ['file-with-superior']],
    },
  },
};
