import type { StepRef } from '@jishi/contracts/names';
import { follow } from '../../process/follow.js';

/**
 * Arts. 24 to 33: candidates are fixed within the year for which a recommendation is valid (art. 16), the notice
 * stands before anybody is asked about them, and the department proposes on what was found.
 */
export async function inspection(step: StepRef): Promise<void> {
  const record = await follow<'inspection'>(step);
  await record.clock('recommendationValid', 'lapse-recommendation');
  await record.until('candidatesFixed');
  await record.until('noticeIssued');
  await record.clock('inspectionNotice', 'end-notice-lead');
  await record.until('inspectionBegun');
  await record.until('appointmentProposed');
  await record.outcome();
}
