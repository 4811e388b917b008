import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 5: the written reply, and the filing. */
export async function toleranceReply(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-reply'>(step);
  await record.until('replied');
  await record.until('filed');
  await record.outcome();
}
