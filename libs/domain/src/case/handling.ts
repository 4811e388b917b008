import { covers } from '../registers/periods.js';
import { unitChainOf } from '../registers/unit.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import type { OpenedCase } from './state.js';

/** Another officer handles the case from now on. */
export type AssignCase = { readonly actorId: string; readonly reason: Sealed };

/** 催办, 督办, 通知: words to those who handle the case; nothing in it changes. */
export type NoteKind = 'reminder' | 'supervision' | 'notice';
export type SendNote = { readonly kind: NoteKind; readonly text: Sealed };

/** Whoever opened the case, until it is assigned to somebody else. */
export function ownerOf({ assignedTo, openedAt }: OpenedCase): string {
  return assignedTo ?? openedAt.actor;
}

/** The stream that says what duties the new owner holds. */
export function readsOfAssignment(data: JsonObject): readonly string[] {
  return [`access/${(data as AssignCase).actorId}`];
}

/** Only an officer of the case's unit, or of one above it, can handle it. */
export function assignCase(
  state: OpenedCase,
  command: Command,
  { registers, today }: DecideContext,
): ActResult {
  const data = command.data as AssignCase;
  const from = ownerOf(state);
  if (data.actorId === from) return invalid('actorId', 'already-exists');
  const chain = unitChainOf(state.unitId, registers);
  const grants = registers.access[data.actorId]?.grants ?? [];
  const isOfficer = grants.some(
    (grant) => grant.role === 'officer' && chain.includes(grant.unitId) && covers(grant, today),
  );
  if (!isOfficer) return invalid('actorId', 'not-applicable');
  return events(caseEvent('CaseAssigned', { ...data, from }));
}

export function sendNote(_state: OpenedCase, command: Command): ActResult {
  return events(caseEvent('NoteSent', command.data as SendNote));
}
