import type {
  AccountabilityState,
  BodyState,
  CaseState,
  MeetingState,
  PersonState,
  PostState,
  UnitState,
} from '@jishi/domain';
import { placesOf } from '@jishi/domain';
import type { Library } from '@jishi/procedures';
import { type Listed, listCase } from './case-row.js';

/** The kinds of things that have a list. */
export const listedKinds = [
  'case',
  'meeting',
  'person',
  'post',
  'unit',
  'body',
  'accountability',
] as const;
export type ListedKind = (typeof listedKinds)[number];

type Lister = (state: never, at: string, library: Library) => Listed | null;

const listers: { readonly [Kind in ListedKind]: Lister } = {
  case: (state: CaseState, _at, library) =>
    state.status === 'unopened' ? null : listCase(state, library),
  meeting: listMeeting,
  person: listPerson,
  post: listPost,
  unit: listUnit,
  body: listBody,
  accountability: listMatter,
};

/**
 * The list row of any folded stream; null while there is nothing to list.
 * @param at when the event was recorded that led to this state
 */
export function listingOf(
  kind: ListedKind,
  state: unknown,
  at: string,
  library: Library,
): Listed | null {
  return listers[kind](state as never, at, library);
}

function plain(unitId: string, since: string, row: object): Listed {
  return { unitId, since, expectedBy: null, row };
}

function listMeeting(state: MeetingState, at: string): Listed | null {
  if (state.status === 'uncalled') return null;
  const { meetingId, unitId, bodyId, heldOn, method, status, version, items } = state;
  const list = Object.values(items);
  const decided = list.filter((item) => item.result !== null).length;
  const caseIds = list.map((item) => item.caseId);
  return plain(unitId, at, {
    meetingId,
    unitId,
    bodyId,
    heldOn,
    method,
    status,
    version,
    decided,
    caseIds,
  });
}

function listPerson(state: PersonState, at: string): Listed | null {
  if (state.status !== 'registered') return null;
  const { personId, unitId, version, facts } = state;
  const list = Object.values(facts);
  const identity = list.findLast((fact) => fact.kind === 'identity' && fact.status === 'confirmed');
  const proposed = list.filter((fact) => fact.status === 'proposed').length;
  return plain(unitId, at, {
    personId,
    unitId,
    version,
    proposed,
    identity: identity?.content ?? null,
  });
}

function listPost(state: PostState, at: string): Listed | null {
  if (state.status !== 'registered') return null;
  const { postId, unitId, title, rank, version } = state;
  const decidedBy = state.decidedBy?.bodyId ?? null;
  const row = { postId, unitId, title, rank, decidedBy, ...placesOf(state), version };
  return plain(unitId, at, row);
}

function listUnit(state: UnitState, at: string): Listed | null {
  if (state.status !== 'registered') return null;
  const { unitId, parentId, name, version } = state;
  return plain(unitId, at, { unitId, parentId, name, version });
}

function listBody(state: BodyState, at: string): Listed | null {
  if (state.status !== 'registered') return null;
  const { bodyId, unitId, name, members, version } = state;
  const memberIds = [...new Set(members.map(({ personId }) => personId))];
  return plain(unitId, at, { bodyId, unitId, name, members: members.length, memberIds, version });
}

function listMatter(state: AccountabilityState, at: string): Listed | null {
  if (state.status !== 'registered') return null;
  const { accountabilityId, unitId, personId, title, openedOn, decision, version } = state;
  const decided = decision?.decision ?? null;
  const row = { accountabilityId, unitId, personId, title, openedOn, decided, version };
  return plain(unitId, at, row);
}
