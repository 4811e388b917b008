import { attestable } from '../rules/catalogue.js';
import type { RuleId } from '../rules/ids.js';
import type { Command } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import type { Sealed } from '../shared/sealed.js';
import { caseEvent } from './events.js';
import { isIn, type OpenedCase } from './state.js';

/**
 * A named person states that what a rule asks for is so, with the document it rests on: what no
 * program can compute. Never a score. Without a candidate it is about the case.
 */
export type AttestRule = {
  readonly rule: RuleId;
  readonly candidateId: string | null;
  readonly statement: Sealed;
  readonly document: Sealed;
};

export function attestRule(state: OpenedCase, command: Command): ActResult {
  const data = command.data as AttestRule;
  if (!attestable(data.rule)) return invalid('rule', 'not-applicable');
  if (!namesCandidateIn(state, data.candidateId)) return invalid('candidateId', 'unknown');
  return events(caseEvent('RuleAttested', data));
}

/** Null names the whole case. */
export function namesCandidateIn(state: OpenedCase, candidateId: string | null): boolean {
  return candidateId === null || isIn(state, candidateId);
}
