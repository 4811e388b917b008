import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { acceptanceFacts } from './events.js';

export const acceptanceWaits = {
  'accept-tolerance-check': {
    zh: '尚未受理，也未说明理由不予受理',
    en: 'neither accepted nor refused with reasons',
  },
};

/** What the workflow of the acceptance waits on. */
export function acceptanceBooleans(run: StepRun) {
  const { accepted, notAccepted } = acceptanceFacts(run);
  return { accepted: accepted !== undefined, notAccepted: notAccepted !== undefined };
}

export function waitsOfAcceptance(run: StepRun): readonly Wait[] {
  const { accepted } = acceptanceBooleans(run);
  return undone(accepted, {
    act: 'accept-tolerance-check',
    rule: 'FT02',
    who: 'discipline-secretary',
  });
}
