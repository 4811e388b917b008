import type { Role } from '../access/roles.js';
import type { StoredEvent } from '../shared/event.js';
import { postsAfter, withPost } from './change-post.js';
import { withCorrection } from './correct-fact.js';
import type { CaseEvents, CaseEventType } from './events.js';
import { withFindings } from './flags.js';
import { foldFact } from './fold.js';
import { noteAct, noteClocks, noteGaps, tables } from './notes.js';
import { addFollowing, addRun, changeRun } from './runs.js';
import { type CaseState, currentRun, type OpenedCase, type Stamp, type Void } from './state.js';

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
    const { kind, opening } = currentRun(state);
    // A past step that is made good is followed already.
    const isLast = kind === data.step && opening === data.opening;
    return data.outcome === 'completed' && isLast ? addFollowing(closed, data.step, at) : closed;
  },
  StepLeftOpen: (state, data, at) => addFollowing(state, data.step, at),
  CaseHandedOver: (state, data, at) => ({
    ...state,
    takeOver: state.takeOver && { ...state.takeOver, handedOver: { ...data, at } },
  }),
  StepReturned: (state, data, at) => addRun(state, data.step, at),
  DeadlineRecomputed: (state, data) => changeRun(state, data, (run) => run),
  ReminderGiven: (state, data) => changeRun(state, data, (run) => run),
  DeadlineMissed: (state, data) => changeRun(state, data, (run) => run),
  ProcedureMoved: (state, { to, order }) => ({ ...state, procedureVersion: to, order }),
  CaseAssigned: (state, { actorId }) => ({ ...state, assignedTo: actorId }),
  NoteSent: (state) => state,
  CaseSuspended: (state, data, at) => ({ ...state, suspended: { ...data, at } }),
  CaseResumed: (state) => ({ ...state, suspended: null }),
  CandidatePostChanged: (state, data) => {
    const candidates = withPost(state, data.candidateId, data.postId);
    return { ...state, candidates, posts: postsAfter(state, candidates, data) };
  },
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
  OutcomeVoided: (state, { rule, ofOpening, noticeIssued }, at) =>
    withVoid(state, { rule, ofOpening, noticeIssued, at }),
  FactCorrected: (state, data, at) => withFindings(withCorrection(state, data), data, at),
  QuotaNoted: (state, data, at) => ({
    ...state,
    quotas: { ...state.quotas, [data.postId]: { ...data, at } },
  }),
  DecisionsFlagged: withFindings,
  DecisionVoided: (state, { step, opening, rule, noticeIssued }, at) => {
    const ofOpening = step === 'decision' ? opening : null;
    return withVoid(state, { rule, ofOpening, noticeIssued, at });
  },
  CaseEnded: (state, data, at) => ({
    ...state,
    status: 'ended',
    end: { outcome: data.outcome, at },
  }),
};

function withVoid(state: OpenedCase, found: Void): OpenedCase {
  return { ...state, voids: [...state.voids, found] };
}

/** Folds one event into the case. Total: an event that it does not know is an error, never passed over. */
export function evolveCase(state: CaseState, event: StoredEvent): CaseState {
  const at = stampOf(event);
  if (event.type === 'CaseOpened') return opened(event, at);
  if (state.status === 'unopened') throw new Error(`${event.stream} starts with ${event.type}`);
  const folded = isOfTheCase(event.type)
    ? (evolvers[event.type] as Evolver<CaseEventType>)(state, event.data as never, at)
    : foldStepFact(state, event, at);
  return noteAct(noteGaps(noteClocks(folded, event, at), event), event, at);
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
    flags: [],
    quotas: {},
    suspended: null,
    takeOver: data.reached ? { reached: data.reached, handedOver: null } : null,
    openedAt: at,
    end: null,
  };
  const first = data.order[0];
  if (!first) throw new Error(`${event.stream} has no steps`);
  return noteAct(addRun(base, first, at), event, at);
}

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
