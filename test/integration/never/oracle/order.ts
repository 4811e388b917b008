import { addRun, isOf, named, type Run, type Walk, words } from './course.js';
import type { Row } from './evidence.js';
import { factsOf } from './facts-of-steps.js';
import { regulationOf, type Step } from './regulation.js';
import { handedOver, leftOpen, leftOpenBefore } from './taken-over.js';
import { whileSuspended } from './while-suspended.js';

/** Follows the record event by event: each step in its place, each return announced, nothing after the end. */
export function walk(rows: readonly Row[], procedure: string): Walk {
  const state: Walk = {
    regulation: regulationOf(procedure),
    problems: [],
    closings: [],
    runs: [],
    in: new Map(),
    suspended: false,
    entering: null,
    ended: null,
    places: new Map(),
  };
  rows.forEach((row, index) => {
    // What was wrong or void is found whenever it is found.
    if (state.ended && !foundWhenever.includes(row.type))
      state.problems.push(`${row.type} after the end of the case`);
    if (state.suspended && !whileSuspended.includes(row.type))
      state.problems.push(`${row.type} while the case is suspended`);
    (followers[row.type] ?? factOfStep)(state, row, rows[index + 1]);
  });
  return state;
}

const foundWhenever: readonly string[] = ['OutcomeVoided', 'FactCorrected', 'DecisionVoided'];

type Follower = (state: Walk, row: Row, next: Row | undefined) => void;

const followers: { readonly [type: string]: Follower } = {
  CaseOpened: opened,
  StepOpened: stepOpened,
  StepClosed: stepClosed,
  StepLeftOpen: leftOpen,
  CaseHandedOver: handedOver,
  // Followed with the closing that it comes after.
  StepReturned: () => undefined,
  CandidatePostChanged: (state, { data }) => {
    state.in.set(data.candidateId as string, data.postId as string);
  },
  CandidateWithdrawn: (state, row) => {
    state.in.delete(row.data.candidateId as string);
  },
  // On the case as a whole, in whatever step it stands.
  ProcedureMoved: (state, { type, data }) => {
    const { order } = data as { readonly order: readonly string[] };
    if (order.join() !== state.regulation.order.join())
      state.problems.push(`${type} to an order that is not the regulated one`);
  },
  CaseAssigned: () => undefined,
  NoteSent: () => undefined,
  CaseSuspended: (state) => {
    state.suspended = true;
  },
  CaseResumed: (state) => {
    state.suspended = false;
  },
  RuleAttested: () => undefined,
  SuperiorAsked: () => undefined,
  SuperiorReplied: () => undefined,
  OutcomeVoided: () => undefined,
  QuotaNoted: () => undefined,
  FactCorrected: () => undefined,
  DecisionsFlagged: () => undefined,
  DecisionVoided: () => undefined,
  CaseEnded: (state, row) => {
    state.ended = row;
  },
};

function opened(state: Walk, row: Row): void {
  const { order, candidates, posts, reached } = row.data as unknown as Opened;
  if (order.join() !== state.regulation.order.join())
    state.problems.push('the order is not the regulated one');
  for (const { candidateId, postId } of candidates) state.in.set(candidateId, postId);
  const ids = posts.map(({ postId }) => postId);
  state.places = new Map(ids.map((id) => [id, ids.filter((each) => each === id).length]));
  state.entering = reached ?? null;
  const [first] = state.regulation.order;
  if (first) addRun(state, first);
}

interface Opened {
  readonly order: readonly string[];
  readonly reached?: Step;
  readonly posts: readonly { readonly postId: string }[];
  readonly candidates: readonly { readonly candidateId: string; readonly postId: string | null }[];
}

function stepOpened(state: Walk, row: Row): void {
  const run = state.runs.at(-1);
  if (run?.status === 'next' && isOf(row, run)) run.status = 'open';
  else state.problems.push(`${named(row)} was opened while ${words(run)}`);
}

/** A step that is completed is followed by the next; one that is left, by the return or the end that says so. */
function stepClosed(state: Walk, row: Row, next: Row | undefined): void {
  const current = state.runs.at(-1);
  const run = state.runs.find((each) => isOf(row, each));
  if (!run || run.status === 'closed' || (run !== current && run.status !== 'open')) {
    state.problems.push(`${named(row)} was closed while ${words(current)}`);
    return;
  }
  if (row.data.outcome === 'completed') completed(state, run, { row, next });
  else if (run === current) left(state, run, { row, next });
  run.status = 'closed';
}

interface Closed {
  readonly row: Row;
  readonly next: Row | undefined;
}

function left(state: Walk, run: Run, { row, next }: Closed): void {
  const returned = row.data.outcome === 'returned';
  mustFollow(state, row, { next, type: returned ? 'StepReturned' : 'CaseEnded' });
  if (returned && next) addReturned(state, run, next);
}

function completed(state: Walk, run: Run, { row, next }: Closed): void {
  if (run.status !== 'open') state.problems.push(`${named(row)} was completed and never opened`);
  const gap = leftOpenBefore(state, run);
  if (gap) state.problems.push(`${named(row)} was completed while ${words(gap)}`);
  const { regulation, places } = state;
  const posts = new Map(state.in);
  const candidates = [...posts.keys()];
  const before = completedBefore(state);
  state.closings.push({ regulation, run, at: row, candidates, posts, places, before });
  if (run !== state.runs.at(-1)) return;
  const following = state.regulation.order[state.regulation.order.indexOf(run.step) + 1];
  if (following) addRun(state, following);
  else mustFollow(state, row, { next, type: 'CaseEnded' });
}

function completedBefore({ closings }: Walk): ReadonlyMap<Step, Run> {
  return new Map(closings.map(({ run }) => [run.step, run]));
}

function addReturned(state: Walk, from: Run, row: Row): void {
  const { step } = row.data as { readonly step: Step };
  if (state.regulation.order.indexOf(step) > state.regulation.order.indexOf(from.step))
    state.problems.push(`a return from ${from.step} forward to ${step}`);
  addRun(state, step);
  if (row.data.opening !== state.runs.at(-1)?.opening)
    state.problems.push(`${named(row)} is not the next opening`);
}

function mustFollow(
  state: Walk,
  row: Row,
  { next, type }: { readonly next: Row | undefined; readonly type: string },
): void {
  if (next?.type !== type) state.problems.push(`${named(row)} is not followed by ${type}`);
}

/** A fact counts for the step that is open, in its own opening. */
function factOfStep(state: Walk, row: Row): void {
  const { opening } = row.data;
  const run = state.runs.find(
    (each) => each.status === 'open' && opening === each.opening && belongs(row, each.step),
  );
  if (run) run.rows.push(row);
  else
    state.problems.push(
      `${row.type} of opening ${String(opening)} while ${words(state.runs.at(-1))}`,
    );
}

/** Clocks are moved and reminders given in any step, and name it. */
function belongs({ type, data }: Row, step: Step): boolean {
  return data.step === undefined ? factsOf[step].includes(type) : data.step === step;
}
