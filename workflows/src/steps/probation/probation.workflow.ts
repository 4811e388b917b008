import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/**
 * Arts. 43 to 45: notice, talk and start of tenure; where probation applies, its year, with the assessment opened a
 * month before it is over.
 */
export async function probation(step: StepRef): Promise<void> {
  const record = await follow<'probation'>(step);
  await record.until('noticeIssued');
  await record.until('talksHeld');
  await record.until('probationStarted');
  await record.clock('probationAssessment', 'open-probation-assessment');
  await record.clock('probationEnds', 'end-probation-period');
  await record.until('assessed');
  await record.outcome();
}
