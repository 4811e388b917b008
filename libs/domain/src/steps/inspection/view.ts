import type { StepRun } from '../../case/state.js';
import { inspectionFacts } from './events.js';

/** What the inspection workflow waits on. */
export function inspectionBooleans(run: StepRun) {
  const facts = inspectionFacts(run);
  return {
    candidatesFixed: facts.fixed !== undefined,
    recommendationLapsed: facts.lapsed !== undefined,
    planRecorded: facts.plan !== undefined,
    teamFormed: facts.team !== undefined,
    unitTalkHeld: facts.unitTalk !== undefined,
    noticeIssued: facts.notice !== undefined,
    leadEnded: facts.leadEnded !== undefined,
    inspectionBegun: (facts.interviews ?? []).length > 0,
    appointmentProposed: facts.proposed !== undefined,
  };
}
