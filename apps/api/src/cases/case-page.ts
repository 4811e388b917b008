import type { View } from '@jishi/commands';
import { superiorMatters } from '@jishi/contracts';
import {
  allBlockedOn,
  allowedActs,
  type CaseState,
  caseOutcomes,
  currentRun,
  type Deadline,
  gatesOfCase,
  type MatterState,
  type OfferedAct,
  type OpenedCase,
  ownerOf,
  type PostState,
  pastGaps,
  type StepKind,
  type StepRun,
  stepModule,
} from '@jishi/domain';
import { refusalView } from '../commands/refusal-view.js';
import { Problem } from '../common/problem.js';
import type { Names, NamesWanted } from '../things/names.service.js';
import { blockedView, roleTitle } from './blocked-view.js';
import type { CasePage } from './case-schemas.js';
import { gapView, gateView } from './gate-view.js';

/** The state of an opened case. @throws Problem `not-found` where nothing was opened */
export function openedCase(view: View): OpenedCase {
  const state = view.state as CaseState;
  if (state.status === 'unopened') throw new Problem('not-found');
  return state;
}

export function namesOfCase(state: OpenedCase): NamesWanted {
  return {
    units: [state.unitId],
    posts: state.posts.map(({ postId }) => postId),
    actors: state.suspended ? [state.suspended.at.actor] : [],
    persons: state.candidates.map(({ personId }) => personId),
    texts: [state.title],
  };
}

/** The case as one screen shows it: where it is, why, who can move it, what next. */
export function casePageOf(view: View, names: Names, asOf: string | null): CasePage {
  const state = openedCase(view);
  const { context } = view;
  const run = currentRun(state);
  const acts = asOf === null ? offeredActs(state, view) : [];
  return {
    caseId: state.caseId,
    caseNo: state.caseNo,
    title: names.text(state.title),
    kind: state.caseKind,
    status: state.status,
    version: state.version,
    unit: { id: state.unitId, name: names.unit(state.unitId) },
    posts: state.posts.map(({ postId }) => postView(postId, view, names)),
    candidates: state.candidates.map((each) => ({ ...each, name: names.person(each.personId) })),
    matters: state.matters.map(matterView),
    procedureVersion: state.procedureVersion,
    rulesVersion: state.rulesVersion,
    owner: ownerOf(state),
    steps: state.order.map((kind) => stepLine(kind, state)),
    blockedOn: blockedPart(state, acts, view),
    gates: gatesOfCase(state, context).map(gateView),
    acts: acts.map(actView),
    clocks: Object.values(run.deadlines).map(clockView),
    facts: run.facts,
    suspended: suspendedPart(state, names),
    takeOver: takeOverPart(state, context),
    end: state.end && { ...state.end, title: caseOutcomes[state.end.outcome] },
    now: context.now,
    asOf,
  };
}

function offeredActs(state: OpenedCase, { asking, unitChain, context }: View) {
  return asking ? allowedActs(state, asking, unitChain, context) : [];
}

function postView(postId: string, { context }: View, names: Names) {
  const post: PostState | undefined = context.registers.posts[postId];
  return {
    postId,
    title: names.post(postId),
    rank: post?.status === 'registered' ? post.rank : null,
  };
}

function matterView({ matterId, matter, candidateId, sentOn, answer }: MatterState) {
  const reply = answer?.reply ?? null;
  return { matterId, title: superiorMatters[matter], candidateId, sentOn, reply };
}

function stepLine(kind: StepKind, state: OpenedCase): CasePage['steps'][number] {
  const run = state.runs.findLast((each) => each.kind === kind);
  return {
    kind,
    title: stepModule(kind).title,
    state: run ? stateOf(run, state) : 'not-started',
    opening: run?.opening ?? null,
    openedAt: run?.openedAt ?? null,
    closedAt: run?.closedAt ?? null,
  };
}

/** A return to an earlier step leaves the later ones to be done again. */
function stateOf(run: StepRun, state: OpenedCase): CasePage['steps'][number]['state'] {
  const current = currentRun(state);
  if (run === current && run.status !== 'closed') return run.status === 'next' ? 'next' : 'current';
  // Left open by a take-over, and followed all the same.
  if (run.status === 'open') return 'gap';
  const isBehind = state.order.indexOf(run.kind) > state.order.indexOf(current.kind);
  return run.outcome === 'returned' || isBehind ? 'returned' : 'done';
}

function blockedPart(
  state: OpenedCase,
  acts: readonly OfferedAct[],
  { context: { definition } }: View,
): CasePage['blockedOn'] {
  const [blocked, ...also] = definition ? allBlockedOn(state, definition) : [];
  if (!blocked) return null;
  const view = blockedView(blocked);
  const own = acts.find(({ name, allowed }) => name === blocked.act && allowed);
  return {
    ...view,
    needs: view.words,
    you: { act: own?.name ?? null },
    others: blocked.who.map(roleTitle),
    also: also.map(blockedView),
  };
}

function suspendedPart({ suspended }: OpenedCase, names: Names): CasePage['suspended'] {
  if (!suspended) return null;
  const { actor, role, recordedAt } = suspended.at;
  return { since: recordedAt, by: actor, byName: names.actor(actor), role: roleTitle(role) };
}

function takeOverPart(state: OpenedCase, context: View['context']): CasePage['takeOver'] {
  if (!state.takeOver) return null;
  const { reached, handedOver } = state.takeOver;
  return {
    reached,
    handedOverAt: handedOver?.at.recordedAt ?? null,
    gaps: pastGaps(state, context).map(gapView),
  };
}

export function actView({ name, title, allowed, signs, roles, refusals, gaps }: OfferedAct) {
  const views = (of: typeof refusals) => of.map((refusal) => refusalView(title, refusal, null));
  return {
    name,
    title,
    allowed,
    signs,
    roles: [...roles],
    refusals: views(refusals),
    gaps: views(gaps),
  };
}

function clockView({ name, act, from, to, due, provisional, calendarVersion }: Deadline) {
  return { name, act, from, to, due, provisional, calendarVersion };
}
