import type { StepKind } from '../procedure/definition.js';
import type { StoredEvent } from '../shared/event.js';
import { stepModules } from '../steps/index.js';
import type { EventTable } from './fold.js';
import {
  type Deadline,
  type Gap,
  type OpenedCase,
  runName,
  type Stamp,
  type StepRun,
  subjectOf,
} from './state.js';

/** The events of every step kind. */
export const tables: readonly [StepKind, EventTable][] = stepModules.map((module) => [
  module.kind,
  module.events,
]);

/** Any event of a step may arm clocks (`deadlines`) and settle them (`settles`). */
export function noteClocks(state: OpenedCase, event: StoredEvent, at: Stamp): OpenedCase {
  const { deadlines, settles } = event.data;
  const index = touchedBy(state, event);
  const run = state.runs[index];
  if (!run) return state;
  const armed: { [name: string]: Deadline } = { ...run.deadlines };
  for (const deadline of (deadlines ?? []) as unknown as readonly Deadline[])
    armed[deadline.name] = deadline;
  const settled = (settles ?? []) as readonly string[];
  const left = Object.fromEntries(
    Object.entries(armed).filter(([name]) => !settled.includes(name)),
  );
  return {
    ...state,
    runs: state.runs.with(index, { ...run, deadlines: left, lastEventAt: at.recordedAt }),
  };
}

/** An act that is entered or done once more takes the place of the one before, gaps and all. */
export function noteGaps(state: OpenedCase, event: StoredEvent): OpenedCase {
  const { act, gaps } = event.data;
  const subject = subjectOf(event.data);
  const index = touchedBy(state, event);
  const run = state.runs[index];
  if (!run || typeof act !== 'string' || act === 'close-past-step') return state;
  const others = run.gaps.filter((gap) => gap.act !== act || gap.subject !== subject);
  const found = (gaps ?? []) as unknown as readonly Gap[];
  return { ...state, runs: state.runs.with(index, { ...run, gaps: [...others, ...found] }) };
}

/** The run that an event names by its opening, or -1 where it is about the case as a whole. */
function touchedBy({ runs }: OpenedCase, event: StoredEvent): number {
  return runs.findLastIndex((run) => run.opening === event.data.opening && belongs(run, event));
}

function belongs(run: StepRun, event: StoredEvent): boolean {
  if (event.data.step !== undefined) return event.data.step === run.kind;
  return tables.some(([kind, table]) => kind === run.kind && Object.hasOwn(table, event.type));
}

export function noteAct(state: OpenedCase, event: StoredEvent, at: Stamp): OpenedCase {
  const act = event.data.act;
  const named: OpenedCase = { ...state, version: event.version };
  if (typeof act !== 'string') return named;
  const touched = named.runs[touchedBy(named, event)];
  const run = touched ? runName(touched) : null;
  return {
    ...named,
    acts: [...named.acts, { act, actor: at.actor, role: at.role, version: at.version, run }],
  };
}
