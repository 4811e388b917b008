import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 2: accepted, or refused with reasons, within the period from the receipt. */
export async function toleranceAcceptance(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-acceptance'>(step);
  await record.until('accepted', 'notAccepted');
  await record.outcome();
}
