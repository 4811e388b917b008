import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 7: plan, correction, and somebody else's look at it. */
export async function toleranceCorrection(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-correction'>(step);
  await record.until('planned');
  await record.until('done');
  await record.until('corrected');
  await record.outcome();
}
