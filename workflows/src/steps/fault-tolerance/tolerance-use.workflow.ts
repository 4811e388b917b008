import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 8: the organisation department knows, and the result is used. */
export async function toleranceUse(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-use'>(step);
  await record.until('notified');
  await record.until('used');
  await record.outcome();
}
