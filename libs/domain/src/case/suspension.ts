import type { Command } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import type { OpenedCase } from './state.js';

export type SuspendCase = { readonly reason: Sealed };
export type ResumeCase = { readonly reason: Sealed };

/**
 * The case rests until the department head resumes it (SYS-09). No clock stops: a period that an
 * article gives is nobody's to lengthen. A period that protects somebody ends on its day and is
 * recorded then; what any other clock would do waits for the resumption.
 */
export function suspendCase(_state: OpenedCase, command: Command): ActResult {
  return events(caseEvent('CaseSuspended', command.data as SuspendCase));
}

export function resumeCase(state: OpenedCase, command: Command): ActResult {
  if (!state.suspended) return invalid('caseId', 'not-applicable');
  return events(caseEvent('CaseResumed', command.data as ResumeCase));
}
