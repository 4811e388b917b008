import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 4: findings on every distinction and factor, then the collective determination. */
export async function toleranceDetermination(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-determination'>(step);
  await record.until('found');
  await record.until('determined');
  await record.outcome();
}
