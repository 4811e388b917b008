import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Art. 42: the notice stands for the required working days, and every report received is verified. */
export async function publicity(step: StepRef): Promise<void> {
  const record = await follow<'publicity'>(step);
  await record.until('noticePosted', 'notRequired');
  await record.clock('publicityEnds', 'end-publicity-period');
  await record.until('reportsClosed');
  await record.outcome();
}
