import {
  type AgendaItem,
  type BodyState,
  type CaseState,
  type MeetingState,
  membersOn,
  type Text,
} from '@jishi/domain';
import type { z } from 'zod';
import type { meetingPage } from './meeting-schemas.js';
import type { Names, NamesWanted } from './names.service.js';

export type CalledMeeting = Exclude<MeetingState, { readonly status: 'uncalled' }>;
type Body = Extract<BodyState, { readonly status: 'registered' }>;

/** What a sitting's page shows beside the sitting itself. */
export interface MeetingParts {
  readonly body: Body | null;
  readonly cases: ReadonlyMap<string, CaseState>;
}

export function namesOfMeeting(state: CalledMeeting, { body, cases }: MeetingParts): NamesWanted {
  const items = Object.values(state.items);
  return {
    persons: [
      ...membersOf(state, body).map(({ personId }) => personId),
      ...items.flatMap((item) => candidateOf(item, cases)?.personId ?? []),
    ],
    posts: items.map(({ postId }) => postId),
  };
}

export function meetingView(
  state: CalledMeeting,
  { body, cases }: MeetingParts,
  names: Names,
): Omit<z.infer<typeof meetingPage>, 'acts' | 'now' | 'asOf'> {
  const { meetingId, bodyId, unitId, heldOn, method, status, version } = state;
  const items = Object.values(state.items);
  return {
    ...{ meetingId, bodyId, unitId, heldOn, method, status, version },
    bodyName: body?.name ?? nameless,
    itemCount: items.length,
    decided: items.filter(({ result }) => result !== null).length,
    rosterRecorded: state.roster !== null,
    members: membersOf(state, body).map(({ personId, principal }) => ({
      ...{ personId, principal },
      name: names.person(personId),
      attendance: attendanceOf(personId, state),
    })),
    items: items.map((item) => itemView(item, cases, names)),
  };
}

/** The sitting for a reader whom the result concerns, and not who said what. */
export function withoutVotes(view: ReturnType<typeof meetingView>): typeof view {
  return { ...view, items: view.items.map((item) => ({ ...item, statements: [] })) };
}

const nameless: Text = { zh: '—', en: '—' };

function membersOf(state: CalledMeeting, body: Body | null) {
  return body ? membersOn(body, state.heldOn) : [];
}

function attendanceOf(personId: string, { roster }: CalledMeeting): 'present' | 'absent' | null {
  if (roster?.present.includes(personId)) return 'present';
  return roster?.absent.some((each) => each.personId === personId) ? 'absent' : null;
}

function candidateOf(item: AgendaItem, cases: MeetingParts['cases']) {
  const found = cases.get(item.caseId);
  if (!found || found.status === 'unopened') return undefined;
  return found.candidates.find(({ candidateId }) => candidateId === item.candidateId);
}

function itemView(item: AgendaItem, cases: MeetingParts['cases'], names: Names) {
  const { itemId, caseId, candidateId, postId, result, counts, ballot } = item;
  const found = cases.get(caseId);
  const candidate = candidateOf(item, cases);
  return {
    ...{ itemId, caseId, candidateId, postId, result, counts, ballot },
    caseNo: found && found.status !== 'unopened' ? found.caseNo : null,
    candidateName: candidate ? names.person(candidate.personId) : null,
    postTitle: names.post(postId),
    introducedAt: item.introducedAt?.recordedAt ?? null,
    recused: item.recused.map(({ personId, at, returnedAt }) => ({
      personId,
      leftAt: at.recordedAt,
      returnedAt: returnedAt?.recordedAt ?? null,
    })),
    statements: item.statements.map(({ personId, opinion, at }) => ({
      ...{ personId, opinion },
      at: at.recordedAt,
    })),
  };
}
