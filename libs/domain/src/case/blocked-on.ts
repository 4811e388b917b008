import type { Role } from '../access/roles.js';
import {
  type ProcedureDefinition,
  type StepKind,
  stepDefinition,
} from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { Instant } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import type { Wait, WaitCause } from '../shared/step-module.js';
import { stepModule } from '../steps/index.js';
import { type CaseState, currentRun, type OpenedCase, type StepRun } from './state.js';

/** The one cause for which an open case stands still, from events alone. */
export type Blocked = {
  readonly cause: WaitCause;
  readonly since: Instant;
  readonly who: readonly Role[];
  readonly rule: RuleId;
  readonly step: StepKind;
  /** A key of the step's wordings, or `opening` while the step is being opened. */
  readonly what: string;
  readonly facts: JsonObject;
  readonly act: string | null;
  /** The instant at which it ends by itself. */
  readonly until: Instant | null;
  /** How many more things the step waits for. */
  readonly more: number;
};

/**
 * Exactly one cause for every open case; null for one that is not open. Of several it is the one
 * that must end first: the step names them in the order in which its article asks for them.
 * @param definition the case's procedure: nothing is waited for by an act that it does not have. Left out, it has all.
 */
export function blockedOn(state: CaseState, definition?: ProcedureDefinition): Blocked | null {
  if (state.status !== 'open') return null;
  const run = currentRun(state);
  if (run.status !== 'open') return opening(run);
  const waits = waitsOf(state, definition);
  const first = waits[0] ?? gatesLeft(run);
  return {
    cause: first.cause,
    since: first.since ?? run.since,
    who: first.who,
    rule: first.rule,
    step: run.kind,
    what: first.what,
    facts: first.facts ?? {},
    act: first.act === '' ? null : first.act,
    until: first.until ?? null,
    more: Math.max(0, waits.length - 1),
  };
}

/** Everything the current step waits for, in the order in which its article asks. */
export function waitsOf(state: OpenedCase, definition?: ProcedureDefinition): readonly Wait[] {
  const run = currentRun(state);
  if (run.status !== 'open') return [];
  const waits = stepModule(run.kind).waits(run, state);
  if (!definition) return waits;
  const acts = { ...definition.acts, ...stepDefinition(definition, run.kind)?.acts };
  return waits.filter(({ act }) => Object.hasOwn(acts, act));
}

function opening(run: StepRun): Blocked {
  return {
    cause: 'gate',
    since: run.since,
    who: ['orchestrator'],
    rule: 'SYS-20',
    step: run.kind,
    what: 'opening',
    facts: {},
    act: 'open-step',
    until: null,
    more: 0,
  };
}

function gatesLeft(run: StepRun): Wait {
  return {
    cause: 'gate',
    who: ['officer'],
    rule: 'SYS-01',
    what: 'gates',
    act: '',
    since: run.lastEventAt,
  };
}
