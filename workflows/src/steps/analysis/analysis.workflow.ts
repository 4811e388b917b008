import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/** Arts. 11 and 12: the team and the post are analysed before selection begins. */
export async function analysis(step: StepRef): Promise<void> {
  const record = await follow<'analysis'>(step);
  await record.until('analysisRecorded');
  await record.until('concluded');
  await record.outcome();
}
