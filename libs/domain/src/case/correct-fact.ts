import { rolesOnCase } from '../procedure/definition.js';
import type { Registers } from '../registers/registers.js';
import type { Command } from '../shared/aggregate.js';
import { type ActResult, events, invalid, type Refusal } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import { knownSigner } from '../shared/known-signer.js';
import { changeFact, factsAt } from './change-fact.js';
import type { CorrectFact } from './correction.js';
import { caseEvent } from './events.js';
import { lookAgain } from './look-again.js';
import type { GovernedContext } from './open-case.js';
import { changeRun } from './runs.js';
import type { CaseState, OpenedCase } from './state.js';
import { isEntering } from './take-over.js';

/**
 * The fact counts with its right values from now on; the event that holds the wrong ones stays. Whatever was
 * concluded on them is judged once more, and flagged where it would not stand.
 */
export function correctFact(
  state: CaseState,
  command: Command,
  context: GovernedContext,
): ActResult {
  const data = command.data as CorrectFact;
  // While past acts are entered, the same act is entered once more.
  if (state.status === 'unopened' || isEntering(state)) return invalid('caseId', 'not-applicable');
  const [found] = factsAt(state, data.version);
  if (!found) return invalid('version', 'unknown');
  const { fact, run } = found;
  const { act, ...values } = data.correction;
  if (fact.act !== act) return invalid('correction.act', 'not-applicable');
  const before = valuesOf(fact, values);
  const unusable = unusableValues(before, values, context);
  if (unusable) return unusable;
  const signer = knownSigner(data.signature, context);
  if ('kind' in signer) return signer;
  const { kind: step, opening } = run;
  const corrected = withCorrection(state, { step, opening, ...data });
  const findings = lookAgain({ state, context }, { state: corrected, context }, data.version);
  return events(caseEvent('FactCorrected', { ...data, step, opening, before, ...findings }));
}

/** What stood there before; null where nothing did. */
function valuesOf(fact: JsonObject, values: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(values).map((field) => [field, fact[field] ?? null]));
}

/** The last day of an answer lies ahead; every other day of a fact has come. */
const mayLieAhead: readonly string[] = ['validUntil'];

function unusableValues(
  before: JsonObject,
  values: JsonObject,
  { today }: GovernedContext,
): (ActResult & { kind: 'invalid' }) | null {
  const fields = Object.keys(values);
  if (fields.length === 0) return invalid('correction', 'too-few');
  if (JSON.stringify(before) === JSON.stringify(values))
    return invalid('correction', 'already-exists');
  const ahead = fields
    .filter((field) => field.endsWith('On') || field === 'from' || field === 'to')
    .find((field) => !mayLieAhead.includes(field) && (values[field] as string) > today);
  return ahead === undefined ? null : invalid(`correction.${ahead}`, 'in-future');
}

/** The case once the fact has its right values. */
export function withCorrection(
  state: OpenedCase,
  {
    version,
    correction,
    ...which
  }: Pick<CorrectFact, 'version' | 'correction'> & Parameters<typeof changeRun>[1],
): OpenedCase {
  const { act: _act, ...values } = correction;
  return changeRun(state, which, (run) => ({
    ...run,
    facts: changeFact(run.facts, version, values),
  }));
}

/** SYS-06: who recorded a fact does not say himself that it was wrong; on paper the persons are compared. */
export function recordedByTheSame(
  state: CaseState,
  command: Command,
  { actor, registers, definition }: GovernedContext,
): readonly Refusal[] {
  const { version, signature } = command.data as CorrectFact;
  if (state.status === 'unopened') return [];
  const isSigner = (recorder: string) =>
    signature.kind === 'paper'
      ? registers.access[recorder]?.personId === signature.signer
      : recorder === actor.actorId;
  return factsAt(state, version)
    .filter(({ fact }) => isSigner(fact.at.actor))
    .map(() => ({
      rule: 'SYS-06',
      effect: 'block',
      reason: 'prepared',
      facts: {},
      whoCan: rolesOnCase(definition, 'correct-fact'),
    }));
}

/** The account that recorded the fact: on paper its person is compared with the signer. */
export function readsOfCorrection(
  data: JsonObject,
  _registers: Registers,
  state: OpenedCase,
): readonly string[] {
  const { version } = data as CorrectFact;
  return factsAt(state, version).map(({ fact }) => `access/${fact.at.actor}`);
}
