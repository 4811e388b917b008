import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 1: an application, or a proposal to check. */
export async function toleranceStart(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-start'>(step);
  await record.until('started');
  await record.outcome();
}
