import { stampOf } from '../case/evolve.js';
import { type Evolvers, eventsOf } from '../registers/folding.js';
import type { IsoDate, StoredEvent } from '../shared/event.js';
import type {
  CallMeeting,
  CloseMeeting,
  EnterItem,
  FlagDisagreement,
  IntroduceItem,
  PostponeGround,
  PostponeItem,
  RecordPaperBallot,
  RecordPetition,
  ReturnMember,
  StateOpinion,
  VoidOutcome,
  WithdrawMember,
} from './commands.js';
import type {
  AgendaItem,
  CalledMeeting,
  Counts,
  MeetingState,
  Roster,
  Track,
  VotingMethod,
} from './state.js';

export type MeetingEvents = {
  MeetingCalled: CallMeeting & { readonly rulesVersion: string };
  ReconsiderationConsented: RecordPetition;
  ItemEntered: Omit<EnterItem, 'track'> & {
    readonly itemId: string;
    readonly opening: number;
    /** Left out by events from before there was a reconsideration. */
    readonly reconsiders?: boolean;
    readonly track?: Track | null;
  };
  RosterRecorded: Roster;
  MemberWithdrew: WithdrawMember;
  MemberReturned: ReturnMember;
  ItemIntroduced: IntroduceItem;
  OpinionStated: StateOpinion & { readonly personId: string };
  PaperBallotRecorded: RecordPaperBallot;
  DisagreementFlagged: FlagDisagreement;
  /** A policy carries it to the case, which waits for another sitting. */
  ItemPostponed: Omit<PostponeItem, 'ground'> &
    ItemSubject & { readonly ground: PostponeGround; readonly heldOn: IsoDate };
  /** The vote on one candidate as counted; a policy carries it to the case. */
  ItemConcluded: ItemSubject & {
    readonly itemId: string;
    readonly postId: string;
    readonly method: VotingMethod;
    readonly result: 'passed' | 'not-passed';
    readonly counts: Counts;
    readonly decidedOn: IsoDate;
  };
  MeetingClosed: CloseMeeting;
  /** The vote is void, as was found later; a policy carries it to the case. */
  ItemVoided: VoidOutcome & ItemSubject;
};

/** Whose item it is. */
type ItemSubject = Pick<AgendaItem, 'caseId' | 'opening' | 'candidateId'>;

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
    petitions: [],
  }),
  ReconsiderationConsented: (
    state,
    { caseId, candidateId, consenting, consentedOn, document },
    event,
  ) => {
    const petition = { caseId, candidateId, consenting, consentedOn, document, at: stampOf(event) };
    const meeting = called(state);
    return { ...meeting, version: event.version, petitions: [...meeting.petitions, petition] };
  },
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
  DisagreementFlagged: (state, { itemId }, event) =>
    changeItem(state, itemId, event, () => ({ disagreement: stampOf(event) })),
  ItemPostponed: (state, { itemId }, event) =>
    changeItem(state, itemId, event, () => ({ result: 'postponed' })),
  ItemConcluded: (state, { itemId, result, counts }, event) =>
    changeItem(state, itemId, event, () => ({ result, counts })),
  ItemVoided: (state, { itemId }, event) =>
    changeItem(state, itemId, event, () => ({ result: 'void' })),
  MeetingClosed: (state, _data, { version }) => ({ ...called(state), status: 'closed', version }),
};

/** Where no call came first, the record itself is broken. */
export function called(state: MeetingState): CalledMeeting {
  if (state.status === 'uncalled') throw new Error('the stream does not start with its call');
  return state;
}

function entered(data: MeetingEvents['ItemEntered'], event: StoredEvent): AgendaItem {
  const { itemId, caseId, opening, candidateId, postId, reconsiders = false, track = null } = data;
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
    disagreement: null,
    reconsiders,
    track,
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
