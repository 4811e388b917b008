import type { StepRun } from '../../case/state.js';
import { isIn } from '../../case/state.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import type { RecordInterview } from './commands.js';
import { inspectionEvent, inspectionFacts } from './events.js';

const leastInterviewers = 2;

export function recordInterview(input: ActInput<RecordInterview>): ActResult {
  const { data, state, run } = input;
  if (!isIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  const stranger = data.interviewers.findIndex((personId) => !teamOf(run).includes(personId));
  if (stranger >= 0) return invalid(`interviewers.${stranger}`, 'unknown');
  if (new Set(data.interviewers).size < leastInterviewers)
    return invalid('interviewers', 'too-few');
  const number = (inspectionFacts(run).interviews ?? []).length + 1;
  const recorded = inspectionEvent('InterviewRecorded', { ...data, number });
  return inFuture(input, 'heldOn') ?? events({ ...recorded, occurredOn: data.heldOn });
}

/** The persons of the team as it was last formed. */
export function teamOf(run: StepRun): readonly string[] {
  return (inspectionFacts(run).team?.members ?? []).map((member) => member.personId);
}

/** How many of these candidates nobody was interviewed on. */
export function withoutInterview(
  run: StepRun,
  candidates: readonly { readonly candidateId: string }[],
): number {
  const { interviews = [] } = inspectionFacts(run);
  return candidates.filter(
    ({ candidateId }) => !interviews.some((each) => each.candidateId === candidateId),
  ).length;
}
