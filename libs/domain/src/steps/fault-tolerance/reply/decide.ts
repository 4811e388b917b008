import { kept } from '../../../case/within.js';
import { act } from '../../../shared/step-module.js';
import { determinationOf } from '../determination/events.js';
import { onDay } from '../on-day.js';
import type { FileToleranceResult, ReplyOnTolerance } from './commands.js';
import { replyEvent } from './events.js';

export const replyActs = {
  'reply-on-tolerance': act<ReplyOnTolerance>({ zh: '书面答复', en: 'Reply in writing' }, (input) =>
    onDay(
      input,
      { field: 'repliedOn', notBefore: determinationOf(input.state).decidedOn },
      replyEvent('ToleranceReplied', { ...input.data, settles: kept('reply') }),
    ),
  ),
  'file-tolerance-result': act<FileToleranceResult>(
    { zh: '认定结果备案', en: 'File the result' },
    (input) =>
      onDay(
        input,
        { field: 'filedOn', notBefore: determinationOf(input.state).decidedOn },
        replyEvent('ToleranceResultFiled', { ...input.data, settles: kept('filing') }),
      ),
  ),
};
