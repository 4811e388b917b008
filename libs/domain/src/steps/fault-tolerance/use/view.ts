import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { useFacts } from './events.js';

export const useWaits = {
  'notify-organisation-department': {
    zh: '尚未函告组织部门',
    en: 'the organisation department has not been notified',
  },
  'record-result-use': { zh: '结果运用尚未记录', en: 'the use of the result is not recorded' },
};

/** What the workflow of the use of the result waits on. */
export function useBooleans(run: StepRun) {
  const { use, notified } = useFacts(run);
  return { notified: notified !== undefined, used: use !== undefined };
}

export function waitsOfUse(run: StepRun): readonly Wait[] {
  const { used, notified } = useBooleans(run);
  return [
    ...undone(notified, { act: 'notify-organisation-department', rule: 'FT11' }),
    ...undone(used, { act: 'record-result-use', rule: 'FT11', who: 'department-head' }),
  ];
}
