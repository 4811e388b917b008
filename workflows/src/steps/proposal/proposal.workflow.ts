import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Arts. 13 and 14: the suggestion is drafted, reported, communicated in a limited scope, and made a work plan. */
export async function proposal(step: StepRef): Promise<void> {
  const record = await follow<'proposal'>(step);
  await record.until('suggestionRecorded');
  await record.until('reported');
  await record.until('communicated');
  await record.until('planRecorded');
  await record.until('adopted');
  await record.outcome();
}
