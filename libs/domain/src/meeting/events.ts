import { stampOf } from '../case/evolve.js';
import { type Evolvers, eventsOf } from '../registers/folding.js';
import type { IsoDate, StoredEvent } from '../shared/event.js';
import type {
  CallMeeting,
  CloseMeeting,
  EnterItem,
  IntroduceItem,
  PostponeItem,
  RecordPaperBallot,
  ReturnMember,
  StateOpinion,
  WithdrawMember,
} from './commands.js';
import type {
  AgendaItem,
  CalledMeeting,
  Counts,
  MeetingState,
  Roster,
  VotingMethod,
} from './state.js';

export type MeetingEvents = {
  MeetingCalled: CallMeeting & { readonly rulesVersion: string };
  ItemEntered: EnterItem & { readonly itemId: string; readonly opening: number };
  RosterRecorded: Roster;
  MemberWithdrew: WithdrawMember;
  MemberReturned: ReturnMember;
  ItemIntroduced: IntroduceItem;
  OpinionStated: StateOpinion & { readonly personId: string };
  PaperBallotRecorded: RecordPaperBallot;
  ItemPostponed: PostponeItem;
  /** The vote on one candidate as counted; a policy carries it to the case. */
  ItemConcluded: {
    readonly itemId: string;
    readonly caseId: string;
    readonly opening: number;
    readonly candidateId: string;
    readonly postId: string;
    readonly method: VotingMethod;
    readonly result: 'passed' | 'not-passed';
    readonly counts: Counts;
    readonly decidedOn: IsoDate;
  };
  MeetingClosed: CloseMeeting;
};

export const meetingEvent = eventsOf<MeetingEvents>();

export const meetingEvolvers: Evolvers<MeetingState, MeetingEvents> = {
  MeetingCalled: (_state, data, { stream, version }) => ({
    status: 'called',
    version,
    meetingId: stream.slice('meeting/'.length),
    bodyId: data.bodyId,
    unitId: data.unitId,
    heldOn: data.heldOn,
    method: data.method,
    rulesVersion: data.rulesVersion,
    roster: null,
    items: {},
  }),
  ItemEntered: (state, data, event) => ({
    ...called(state),
    version: event.version,
    items: { ...called(state).items, [data.itemId]: entered(data, event) },
  }),
  RosterRecorded: (state, { present, absent, attending }, event) => ({
    ...called(state),
    status: 'open',
    version: event.version,
    roster: { present, absent, attending, at: stampOf(event) },
  }),
  MemberWithdrew: (state, { itemId, personId }, event) =>
    changeItem(state, itemId, event, (item) => ({
      recused: [...item.recused, { personId, at: stampOf(event), returnedAt: null }],
    })),
  MemberReturned: (state, { itemId, personId }, event) =>
    changeItem(state, itemId, event, (item) => ({
      recused: item.recused.map((each) =>
        each.personId === personId ? { ...each, returnedAt: stampOf(event) } : each,
      ),
    })),
  ItemIntroduced: (state, { itemId }, event) =>
    changeItem(state, itemId, event, () => ({ introducedAt: stampOf(event) })),
  OpinionStated: (state, { itemId, personId, opinion }, event) =>
    changeItem(state, itemId, event, (item) => ({
      statements: [...item.statements, { personId, opinion, at: stampOf(event) }],
    })),
  PaperBallotRecorded: (state, { itemId, ...totals }, event) =>
    changeItem(state, itemId, event, () => ({ ballot: { ...totals, at: stampOf(event) } })),
  ItemPostponed: (state, { itemId }, event) =>
    changeItem(state, itemId, event, () => ({ result: 'postponed' })),
  ItemConcluded: (state, { itemId, result, counts }, event) =>
    changeItem(state, itemId, event, () => ({ result, counts })),
  MeetingClosed: (state, _data, { version }) => ({ ...called(state), status: 'closed', version }),
};

/** Where no call came first, the record itself is broken. */
export function called(state: MeetingState): CalledMeeting {
  if (state.status === 'uncalled') throw new Error('the stream does not start with its call');
  return state;
}

function entered(data: MeetingEvents['ItemEntered'], event: StoredEvent): AgendaItem {
  const { itemId, caseId, opening, candidateId, postId } = data;
  return {
    itemId,
    caseId,
    opening,
    candidateId,
    postId,
    enteredAt: stampOf(event),
    introducedAt: null,
    recused: [],
    statements: [],
    ballot: null,
    result: null,
    counts: null,
  };
}

function changeItem(
  state: MeetingState,
  itemId: string,
  event: StoredEvent,
  change: (item: AgendaItem) => Partial<AgendaItem>,
): MeetingState {
  const meeting = called(state);
  const item = meeting.items[itemId];
  if (!item) throw new Error(`${event.stream} never entered ${itemId}`);
  const items = { ...meeting.items, [itemId]: { ...item, ...change(item) } };
  return { ...meeting, version: event.version, items };
}
