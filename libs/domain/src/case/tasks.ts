import type { Role } from '../access/roles.js';
import { productRoles } from '../access/roles.js';
import type {
  ActDefinition,
  ProcedureDefinition,
  StepDefinition,
} from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { Refusal } from '../shared/decision.js';
import type { Json } from '../shared/json.js';
import type { Text } from '../shared/text.js';
import { stepModule } from '../steps/index.js';
import { type OfferedAct, titleOf } from './allowed-acts.js';
import { waitsOf } from './blocked-on.js';
import type { ActRecord, OpenedCase, Stamp, StepRun } from './state.js';
import { currentRun, runName } from './state.js';

export const taskStates = [
  'not-started',
  'in-progress',
  'recorded',
  'waiting',
  'cannot-start',
  'problem',
] as const;

/** One thing to be done in a step, as it stands for the person who looks. */
export type Task = {
  readonly act: string;
  readonly title: Text;
  readonly state: (typeof taskStates)[number];
  /** Who does it. */
  readonly who: readonly Role[];
  /** Why it cannot start; none where only another person may. */
  readonly refusals: readonly Refusal[];
  /** How often it was recorded in this run, and where last. */
  readonly count: number;
  readonly last: Stamp | null;
  /** The rules at its place and those of the gates that it meets. */
  readonly rules: readonly RuleId[];
};

/**
 * The tasks of a run in the order of its definition. In a closed one, what was done.
 * @param offered the acts of the case as they are offered to the person who looks
 */
export function tasksOf(
  state: OpenedCase,
  run: StepRun,
  definition: ProcedureDefinition,
  offered: readonly OfferedAct[],
): readonly Task[] {
  const step = definition.steps.find(({ kind }) => kind === run.kind);
  if (!step) return [];
  const awaited = run === currentRun(state) ? waitsOf(state, definition).map(({ act }) => act) : [];
  return Object.entries(step.acts)
    .filter(([, { roles }]) => roles.some((role) => !productRoles.includes(role)))
    .map(([act, definition]) => taskOf(act, definition, { state, run, step, offered, awaited }))
    .filter(({ act, count }) => count > 0 || offered.some(({ name }) => name === act));
}

interface Standing {
  readonly state: OpenedCase;
  readonly run: StepRun;
  readonly step: StepDefinition;
  readonly offered: readonly OfferedAct[];
  readonly awaited: readonly string[];
}

function taskOf(act: string, definition: ActDefinition, standing: Standing): Task {
  const { state, run, step, offered } = standing;
  const name = runName(run);
  const done = state.acts.filter((each) => each.run === name && each.act === act);
  const offer = offered.find((each) => each.name === act);
  return {
    act,
    title: titleOf(act, run),
    state: done.length > 0 ? stateOfDone(act, standing) : stateOfUndone(offer),
    who: definition.roles.filter((role) => !productRoles.includes(role)),
    refusals: offer?.refusals.filter(({ rule }) => rule !== 'SYS-02') ?? [],
    count: done.length,
    last: lastStamp(done, run),
    rules: rulesOf(act, definition, step),
  };
}

/** Of a past act that was entered with a gap, something has to be made good. */
function stateOfDone(act: string, { run, awaited }: Standing): Task['state'] {
  if (run.gaps.some((gap) => gap.act === act)) return 'problem';
  return awaited.includes(act) ? 'in-progress' : 'recorded';
}

function stateOfUndone(offer: OfferedAct | undefined): Task['state'] {
  if (!offer || offer.allowed) return 'not-started';
  return offer.refusals.every(({ rule }) => rule === 'SYS-02') ? 'waiting' : 'cannot-start';
}

/** Facts keep their stamps; one that a later fact took the place of has the day of its successor's. */
function lastStamp(done: readonly ActRecord[], run: StepRun): Stamp | null {
  const version = done.at(-1)?.version;
  if (version === undefined) return null;
  return stampsIn(run.facts).find((stamp) => stamp.version === version) ?? null;
}

function stampsIn(facts: Json): readonly Stamp[] {
  if (typeof facts !== 'object' || facts === null) return [];
  if (isFact(facts)) return [facts.at];
  return Object.values(facts).flatMap((each) => stampsIn(each));
}

function isFact(facts: object): facts is { readonly at: Stamp } {
  const { at } = facts as { readonly at?: unknown };
  return typeof at === 'object' && at !== null && 'version' in at;
}

function rulesOf(act: string, { rules }: ActDefinition, { kind, gates }: StepDefinition) {
  const { needs } = stepModule(kind).catalogue;
  const met = gates.filter(({ rule }) => needs[rule]?.acts.flat().includes(act));
  return [...new Set([...rules, ...met].map(({ rule }) => rule))];
}
