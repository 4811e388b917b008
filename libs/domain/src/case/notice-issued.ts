import type { OpenedCase } from './state.js';

/** Whether an appointment notice was issued in the case: what is found void behind it needs undoing elsewhere. */
export function isNoticeIssued({ runs }: OpenedCase): boolean {
  return runs.some(({ facts, kind }) => kind === 'probation' && facts.notice !== undefined);
}
