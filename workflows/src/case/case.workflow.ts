import type { CaseRef } from '@jishi/contracts/names';
import { lead } from '../process/follow.js';

/** The course of a case: each step of its procedure is opened when the one before has made it next. */
export async function caseWorkflow(ofCase: CaseRef): Promise<void> {
  await lead(ofCase);
}
