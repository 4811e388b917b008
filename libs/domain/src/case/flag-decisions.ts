import { factOf, type PersonFact } from '../registers/person.js';
import type { Registers } from '../registers/registers.js';
import type { Command } from '../shared/aggregate.js';
import { type ActResult, events, invalid } from '../shared/decision.js';
import { caseEvent } from './events.js';
import { lookAgain } from './look-again.js';
import type { GovernedContext } from './open-case.js';
import { candidatesIn, type OpenedCase } from './state.js';

/** A policy says that a fact of a candidate's register was withdrawn, confirmed or recorded. */
export type FlagDecisions = { readonly personId: string; readonly factId: string };

/** What was concluded on the register as it stood without the change is judged once more. */
export function flagDecisions(
  state: OpenedCase,
  command: Command,
  context: GovernedContext,
): ActResult {
  const { personId, factId } = command.data as FlagDecisions;
  const concerned = candidatesIn(state).some((each) => each.personId === personId);
  const registers = concerned ? beforeChange(context.registers, personId, factId) : null;
  if (!registers) return invalid('factId', 'not-applicable');
  const was = { state, context: { ...context, registers } };
  const findings = lookAgain(was, { state, context });
  if (findings.flagged.length + findings.lifted.length === 0)
    return invalid('factId', 'not-applicable');
  return events(caseEvent('DecisionsFlagged', { personId, factId, ...findings }));
}

/** The registers with the fact as rules saw it before: a withdrawn one confirmed, a confirmed one not there. */
function beforeChange(registers: Registers, personId: string, factId: string): Registers | null {
  const person = registers.persons[personId];
  if (person?.status !== 'registered') return null;
  const fact = factOf(person, factId);
  if (!fact || fact.status === 'proposed') return null;
  const before: PersonFact = {
    ...fact,
    status: fact.status === 'withdrawn' ? 'confirmed' : 'proposed',
  };
  const facts = { ...person.facts, [factId]: before };
  return { ...registers, persons: { ...registers.persons, [personId]: { ...person, facts } } };
}
