import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Stage 3: person and unit are heard, and the facts are checked. */
export async function toleranceVerification(step: StepRef): Promise<void> {
  const record = await follow<'tolerance-verification'>(step);
  await record.until('personHeard');
  await record.until('unitHeard');
  await record.until('concluded');
  await record.outcome();
}
