import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Arts. 16 to 20: talks, a reference list, the meeting and its signed tally, unless the meeting may be dropped. */
export async function recommendation(step: StepRef): Promise<void> {
  const record = await follow<'recommendation'>(step);
  await record.until('talksHeld', 'notRequired');
  await record.until('listFixed', 'meetingDropped', 'notRequired');
  await record.until('meetingHeld', 'meetingDropped', 'notRequired');
  await record.until('tallySigned', 'meetingDropped', 'notRequired');
  await record.until('concluded', 'notRequired');
  await record.outcome();
}
