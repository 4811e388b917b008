import { currentRun, type OpenedCase } from '../../case/state.js';
import { firstUnregistered } from '../../registers/registered.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import type { ActInput } from '../../shared/step-module.js';
import type { FormTeam, RecordFeedback, RecordInspectionPlan, RecordUnitTalk } from './commands.js';
import { inspectionEvent, inspectionFacts } from './events.js';

export function recordPlan(input: ActInput<RecordInspectionPlan>): ActResult {
  const recorded = inspectionEvent('InspectionPlanRecorded', input.data);
  return inFuture(input, 'plannedOn') ?? events({ ...recorded, occurredOn: input.data.plannedOn });
}

/** A team may be formed anew, as when a member falls ill; the report is then signed by the new team. */
export function formTeam(input: ActInput<FormTeam>): ActResult {
  const { data, registers } = input;
  const stranger = firstUnregistered(
    data.members.map(({ personId }) => personId),
    registers,
  );
  if (stranger >= 0) return invalid(`members.${stranger}.personId`, 'unknown');
  const formed = inspectionEvent('InspectionTeamFormed', data);
  return inFuture(input, 'formedOn') ?? events({ ...formed, occurredOn: data.formedOn });
}

export function recordUnitTalk(input: ActInput<RecordUnitTalk>): ActResult {
  const { data, registers } = input;
  if (firstUnregistered([data.principal], registers) >= 0) return invalid('principal', 'unknown');
  const recorded = inspectionEvent('UnitTalkRecorded', data);
  return inFuture(input, 'heldOn') ?? events({ ...recorded, occurredOn: data.heldOn });
}

export function recordFeedback(input: ActInput<RecordFeedback>): ActResult {
  const { data, registers } = input;
  if (firstUnregistered([data.principal], registers) >= 0) return invalid('principal', 'unknown');
  const given = inspectionEvent('InspectionFeedbackGiven', data);
  return inFuture(input, 'givenOn') ?? events({ ...given, occurredOn: data.givenOn });
}

/** The members of the team as it stands, whose relations I04 judges. */
export function readsOfTeam(_data: object, state: OpenedCase): readonly string[] {
  const team = inspectionFacts(currentRun(state)).team;
  return (team?.members ?? []).map(({ personId }) => `person/${personId}`);
}
