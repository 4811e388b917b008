import { ruleInput } from '../case/rule-input.js';
import { candidatesIn, completedRun, currentRun, type OpenedCase } from '../case/state.js';
import type { Registers } from '../registers/registers.js';
import type { RuleInput } from '../rules/input.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import type { JsonObject } from '../shared/json.js';
import type { MeetingState } from './state.js';

/** The case and the candidate that an act on a sitting is about: an item's, or those it is to be entered for. */
function subjectOf(
  meeting: MeetingState,
  data: JsonObject,
): { readonly caseId: string; readonly candidateId: string } {
  const items = meeting.status === 'uncalled' ? {} : meeting.items;
  const { itemId, caseId, candidateId } = data;
  if (typeof itemId === 'string') return items[itemId] ?? nobody;
  return typeof caseId === 'string' && typeof candidateId === 'string'
    ? { caseId, candidateId }
    : nobody;
}

const nobody = { caseId: '', candidateId: '' };

/** The case that is put to the sitting, where it is loaded and exists. */
export function openedCase(caseId: string, { cases }: Pick<Registers, 'cases'>): OpenedCase | null {
  const found = cases[caseId];
  return !found || found.status === 'unopened' ? null : found;
}

/**
 * What the rules of a sitting may look at: the item's case with its candidate and, so that the rules
 * of the inspection can be judged once more (art. 36), the inspection that it completed.
 */
export function meetingRuleInput(
  meeting: MeetingState,
  command: Command,
  context: DecideContext,
): RuleInput {
  const { caseId, candidateId } = subjectOf(meeting, command.data);
  const state = openedCase(caseId, context.registers);
  return {
    ...ruleInput(null, command, context),
    meeting,
    state,
    run: state && (completedRun(state, 'inspection') ?? currentRun(state)),
    candidates: state
      ? candidatesIn(state).filter((candidate) => candidate.candidateId === candidateId)
      : [],
  };
}
