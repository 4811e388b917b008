import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { startFacts } from './events.js';

export const startWaits = {
  'start-tolerance-check': {
    zh: '容错申请或启动建议尚未登记',
    en: 'the application, or the proposal to check, is not recorded',
  },
};

/** What the workflow of the start waits on. */
export function startBooleans(run: StepRun) {
  return { started: startFacts(run).start !== undefined };
}

export function waitsOfStart(run: StepRun): readonly Wait[] {
  return undone(startBooleans(run).started, { act: 'start-tolerance-check', rule: 'FT01' });
}
