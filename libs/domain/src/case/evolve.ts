import type { Role } from '../access/roles.js';
import type { StepKind } from '../procedure/definition.js';
import type { StoredEvent } from '../shared/event.js';
import { stepModules } from '../steps/index.js';
import type { CaseEvents, CaseEventType } from './events.js';
import { type EventTable, foldFact } from './fold.js';
import { addRun, changeRun } from './runs.js';
import {
  type CaseState,
  type Deadline,
  type OpenedCase,
  runName,
  type Stamp,
  type StepRun,
} from './state.js';

type Evolver<Type extends CaseEventType> = (
  state: OpenedCase,
  data: CaseEvents[Type],
  at: Stamp,
) => OpenedCase;

const evolvers: { readonly [Type in Exclude<CaseEventType, 'CaseOpened'>]: Evolver<Type> } = {
  StepOpened: (state, data, at) =>
    changeRun(state, data, (run) => ({
      ...run,
      status: 'open',
      openedAt: at.recordedAt,
      since: at.recordedAt,
    })),
  StepClosed: (state, data, at) => {
    const closed = changeRun(state, data, (run) => ({
      ...run,
      status: 'closed',
      closedAt: at.recordedAt,
      outcome: data.outcome,
      deadlines: {},
    }));
    const following =
      data.outcome === 'completed' ? state.order[state.order.indexOf(data.step) + 1] : undefined;
    return following ? addRun(closed, following, at) : closed;
  },
  StepReturned: (state, data, at) => addRun(state, data.step, at),
  DeadlineRecomputed: (state, data) => changeRun(state, data, (run) => run),
  ReminderGiven: (state, data) => changeRun(state, data, (run) => run),
  DeadlineMissed: (state, data) => changeRun(state, data, (run) => run),
  CandidateWithdrawn: (state, data) => ({
    ...state,
    candidates: state.candidates.map((candidate) =>
      candidate.candidateId === data.candidateId
        ? { ...candidate, status: 'withdrawn' }
        : candidate,
    ),
  }),
  RuleAttested: (state, data, at) => ({
    ...state,
    attestations: [...state.attestations, { ...data, at }],
  }),
  SuperiorAsked: (state, data, at) => ({
    ...state,
    matters: [...state.matters, { ...data, at, answer: null }],
  }),
  SuperiorReplied: (state, data, at) => ({
    ...state,
    matters: state.matters.map((matter) =>
      matter.matterId === data.matterId ? { ...matter, answer: { ...data, at } } : matter,
    ),
  }),
  OutcomeVoided: (state, data, at) => ({ ...state, voids: [...state.voids, { ...data, at }] }),
  CaseEnded: (state, data, at) => ({
    ...state,
    status: 'ended',
    end: { outcome: data.outcome, at },
  }),
};

/** Folds one event into the case. Total: an event that it does not know is an error, never passed over. */
export function evolveCase(state: CaseState, event: StoredEvent): CaseState {
  const at = stampOf(event);
  if (event.type === 'CaseOpened') return opened(event, at);
  if (state.status === 'unopened') throw new Error(`${event.stream} starts with ${event.type}`);
  const folded = isOfTheCase(event.type)
    ? (evolvers[event.type] as Evolver<CaseEventType>)(state, event.data as never, at)
    : foldStepFact(state, event, at);
  return noteAct(noteClocks(folded, event, at), event, at);
}

/** Asked of the table itself: every object has something named `toString`. */
function isOfTheCase(type: string): type is keyof typeof evolvers {
  return Object.hasOwn(evolvers, type);
}

export function stampOf(event: StoredEvent): Stamp {
  return {
    version: event.version,
    occurredOn: event.occurredOn ?? null,
    recordedAt: event.recordedAt,
    actor: event.actor,
    role: event.actingRole as Role,
  };
}

function opened(event: StoredEvent, at: Stamp): OpenedCase {
  const data = event.data as unknown as CaseEvents['CaseOpened'];
  const base: OpenedCase = {
    status: 'open',
    version: event.version,
    caseId: event.stream.slice('case/'.length),
    caseNo: data.caseNo,
    title: data.title,
    caseKind: data.caseKind,
    unitId: data.unitId,
    procedureVersion: data.procedureVersion,
    rulesVersion: data.rulesVersion,
    posts: data.posts,
    candidates: data.candidates.map((candidate) => ({ ...candidate, status: 'in' as const })),
    order: data.order,
    runs: [],
    acts: [],
    attestations: [],
    matters: [],
    voids: [],
    openedAt: at,
    end: null,
  };
  const first = data.order[0];
  if (!first) throw new Error(`${event.stream} has no steps`);
  return noteAct(addRun(base, first, at), event, at);
}

const tables: readonly [StepKind, EventTable][] = stepModules.map((module) => [
  module.kind,
  module.events,
]);

function foldStepFact(state: OpenedCase, event: StoredEvent, at: Stamp): OpenedCase {
  const found = tables.find(([, table]) => Object.hasOwn(table, event.type));
  const entry = found?.[1][event.type];
  if (!found || !entry)
    throw new Error(`unknown event type ${event.type} at ${event.stream}:${event.version}`);
  const opening = event.data.opening as number;
  return changeRun(state, { step: found[0], opening }, (run) => ({
    ...run,
    facts: foldFact(run.facts, entry.fold, { ...event.data, at }),
  }));
}

/** Any event of a step may arm clocks (`deadlines`) and settle them (`settles`). */
function noteClocks(state: OpenedCase, event: StoredEvent, at: Stamp): OpenedCase {
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

/** The run that an event names by its opening, or -1 where it is about the case as a whole. */
function touchedBy({ runs }: OpenedCase, event: StoredEvent): number {
  return runs.findLastIndex((run) => run.opening === event.data.opening && belongs(run, event));
}

function belongs(run: StepRun, event: StoredEvent): boolean {
  if (event.data.step !== undefined) return event.data.step === run.kind;
  return tables.some(([kind, table]) => kind === run.kind && Object.hasOwn(table, event.type));
}

function noteAct(state: OpenedCase, event: StoredEvent, at: Stamp): OpenedCase {
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
