import type { StepRun } from '../../../case/state.js';
import type { Wait } from '../../../shared/step-module.js';
import { undone } from '../waits.js';
import { replyFacts } from './events.js';

export const replyWaits = {
  'reply-on-tolerance': { zh: '尚未书面答复', en: 'there is no written reply' },
  'file-tolerance-result': { zh: '认定结果尚未备案', en: 'the result has not been filed' },
};

/** What the workflow of reply and filing waits on. */
export function replyBooleans(run: StepRun) {
  const { reply, filing } = replyFacts(run);
  return { replied: reply !== undefined, filed: filing !== undefined };
}

export function waitsOfReply(run: StepRun): readonly Wait[] {
  const { replied, filed } = replyBooleans(run);
  return [
    ...undone(replied, { act: 'reply-on-tolerance', rule: 'FT08' }),
    ...undone(filed, { act: 'file-tolerance-result', rule: 'FT08' }),
  ];
}
