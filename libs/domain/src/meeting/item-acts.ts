import { type ActResult, events, invalid } from '../shared/decision.js';
import { inFuture } from '../shared/in-future.js';
import { readsOfSignatures, unusableSignature } from '../shared/paper-signers.js';
import type {
  ConcludeItem,
  FlagDisagreement,
  IntroduceItem,
  PostponeItem,
  RecordPaperBallot,
  ReturnMember,
  StateOpinion,
  VoidOutcome,
  WithdrawMember,
} from './commands.js';
import { countsOf, isMajority, isRecused, stillToSpeak } from './counts.js';
import { meetingEvent } from './events.js';
import { type OnItem, onItem, whileOpen } from './on-item.js';
import type { AgendaItem } from './state.js';

/** The acts on one item of the agenda. */
export const itemActs = {
  'withdraw-member': onItem<WithdrawMember>({
    title: { zh: '登记回避离场', en: 'Record withdrawal of a member' },
    reads: ({ personId }) => [`person/${personId}`],
    decide: whileOpen(withdraw),
  }),
  'return-member': onItem<ReturnMember>({
    title: { zh: '登记回避后返场', en: 'Record return of a member' },
    decide: ({ data, item }) =>
      item.recused.some((each) => each.personId === data.personId && each.returnedAt === null)
        ? events(meetingEvent('MemberReturned', data))
        : invalid('personId', 'not-applicable'),
  }),
  'introduce-item': onItem<IntroduceItem>({
    title: { zh: '介绍人选', en: 'Introduce candidate' },
    decide: whileOpen(({ data, item }) =>
      item.introducedAt === null
        ? events(meetingEvent('ItemIntroduced', data))
        : invalid('itemId', 'already-exists'),
    ),
  }),
  'state-opinion': onItem<StateOpinion>({
    title: { zh: '表态', en: 'State opinion' },
    decide: whileOpen(({ data, state, actor: { personId } }) => {
      if (state.method !== 'open-statements') return invalid('itemId', 'not-applicable');
      if (personId === null) return invalid('personId', 'unknown');
      return events(meetingEvent('OpinionStated', { ...data, personId }));
    }),
  }),
  'record-paper-ballot': onItem<RecordPaperBallot>({
    title: { zh: '记录纸质票决结果', en: 'Record paper ballot' },
    reads: readsOfSignatures,
    decide: whileOpen(recordBallot),
  }),
  'flag-disagreement': onItem<FlagDisagreement>({
    title: { zh: '登记意见分歧较大', en: 'Flag wide disagreement' },
    decide: whileOpen(flag),
  }),
  'postpone-item': onItem<PostponeItem>({
    title: { zh: '暂缓表决', en: 'Postpone item' },
    decide: whileOpen(postpone),
  }),
  'conclude-item': onItem<ConcludeItem>({
    title: { zh: '结束表决并计票', en: 'Close and count' },
    decide: whileOpen(conclude),
  }),
  'void-outcome': onItem<VoidOutcome>({
    title: { zh: '认定表决无效', en: 'Void the outcome' },
    evenClosed: true,
    decide: voidOutcome,
  }),
};

/** Once everybody has voted there is a result; a flag would only hide it. */
function flag({ data, item, sitting }: OnItem<FlagDisagreement>): ActResult {
  if (item.disagreement) return invalid('itemId', 'already-exists');
  const voted = item.ballot !== null || stillToSpeak(sitting, item).length === 0;
  return item.introducedAt === null || voted
    ? invalid('itemId', 'not-applicable')
    : events(meetingEvent('DisagreementFlagged', data));
}

function postpone({ data, item, state }: OnItem<PostponeItem>): ActResult {
  const ground = item.disagreement ? 'wide-disagreement' : (data.ground ?? 'other');
  const { heldOn } = state;
  return events(meetingEvent('ItemPostponed', { ...data, ...subjectOf(item), ground, heldOn }));
}

function voidOutcome(input: OnItem<VoidOutcome>): ActResult {
  const { data, item, state } = input;
  if (item.result !== 'passed' && item.result !== 'not-passed')
    return invalid('itemId', 'not-applicable');
  if (data.foundOn < state.heldOn) return invalid('foundOn', 'too-early');
  const voided = meetingEvent('ItemVoided', { ...data, ...subjectOf(item) });
  return inFuture(input, 'foundOn') ?? events({ ...voided, occurredOn: data.foundOn });
}

function subjectOf({ caseId, opening, candidateId }: AgendaItem) {
  return { caseId, opening, candidateId };
}

function withdraw({ data, item, sitting }: OnItem<WithdrawMember>): ActResult {
  const { personId } = data;
  if (!sitting.members.some((member) => member.personId === personId))
    return invalid('personId', 'unknown');
  if (isRecused(item, personId)) return invalid('personId', 'already-exists');
  return events(meetingEvent('MemberWithdrew', data));
}

function recordBallot(input: OnItem<RecordPaperBallot>): ActResult {
  const { data, item, state } = input;
  if (state.method !== 'paper-ballot') return invalid('itemId', 'not-applicable');
  if (item.ballot) return invalid('itemId', 'already-exists');
  const ballot = { ...meetingEvent('PaperBallotRecorded', data), occurredOn: state.heldOn };
  return unusableSignature(data, input) ?? events(ballot);
}

function conclude({ item, state, sitting }: OnItem<ConcludeItem>): ActResult {
  const { itemId, postId } = item;
  const counts = countsOf(sitting, item);
  const concluded = meetingEvent('ItemConcluded', {
    ...subjectOf(item),
    itemId,
    postId,
    method: state.method,
    result: isMajority(counts.agree, counts.fullMembership) ? 'passed' : 'not-passed',
    counts,
    decidedOn: state.heldOn,
  });
  return events({ ...concluded, occurredOn: state.heldOn });
}
