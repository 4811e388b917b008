import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Arts. 35 to 39: the body votes on each candidate; a policy brings each vote from its sitting to the case. */
export async function decision(step: StepRef): Promise<void> {
  const record = await follow<'decision'>(step);
  await record.until('voted');
  await record.until('decided');
  await record.outcome();
}
